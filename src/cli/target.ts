import { existsSync } from 'node:fs';

import { isSchemaFile } from '../app/isSchemaFile';
import { FauxtureError } from '../shared/fauxtureError';

/** A target of the command line taken apart: `src/user.ts#User`. */
export interface CliTarget {
  readonly file: string;
  readonly type?: string;
}

/** Takes a target apart at its last `#`, unless a file has that very name. */
export function parseTarget(text: string): CliTarget {
  const at = text.lastIndexOf('#');
  if (at < 0 || existsSync(text)) return { file: text };
  const type = text.slice(at + 1);
  return { file: text.slice(0, at), ...(type !== '' && { type }) };
}

/**
 * The same where a type must be named; a schema file may be a schema as a whole, which is the empty name.
 * @throws FauxtureError `bad-usage`
 */
export function parseTypeTarget(text: string): Required<CliTarget> {
  const { file, type = isSchemaFile(file) ? '' : undefined } = parseTarget(text);
  if (type === undefined)
    throw new FauxtureError(
      'bad-usage',
      `Name a type after the file: ${text}#Name. \`fauxture list ${text}\` shows them.`,
    );
  return { file, type };
}
