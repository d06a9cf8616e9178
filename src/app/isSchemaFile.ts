import { basename } from 'node:path';

/** The name by which standard input is asked for. */
export const STDIN = '-';

/** Whether a file is read as schemas, by its name: JSON, YAML, or standard input. */
export function isSchemaFile(file: string): boolean {
  return /\.(?:json[c5]?|ya?ml)$/i.test(file) || basename(file) === STDIN;
}
