import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { isJsonObject } from '../read/jsonSchema/jsonValue';
import { parseSchemaText } from '../read/jsonSchema/parseSchemaText';
import { FauxtureError } from '../shared/fauxtureError';

/** A file, found by what it declares. */
interface Declared {
  readonly file: string;
  readonly text: string;
}

/** How many files beside a schema are looked into at most, and how many bytes of each. */
const MOST_FILES = 1000;
const MOST_BYTES = 5_000_000;

/**
 * Finds, beside a schema file, the one that declares a URI as its own by `$id` or `id`: schemas that refer to each
 * other by their public addresses then work from one folder. The folder is looked into again for a URI that was not
 * found.
 * @param readText text of a file
 */
export function makeFindDeclared(
  schemaFile: string,
  readText: (file: string) => string | undefined,
): (uri: string) => Declared | undefined {
  let files: ReadonlyMap<string, readonly string[]> = new Map();
  return uri => {
    if (!/^https?:/.test(uri)) return undefined;
    if (!files.has(uri)) files = indexFolder(dirname(schemaFile));
    for (const file of files.get(uri) ?? []) {
      const text = readText(file);
      if (text !== undefined && declares(text, file, uri)) return { file, text };
    }
    return undefined;
  };
}

/** The files that mention an id, by it; whether it is the root's own is looked at later. */
function indexFolder(folder: string): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, readonly string[]>();
  for (const file of listFiles(folder)) {
    const ids = readFileSync(file, 'utf8').matchAll(/\$?\bid["']?\s*:\s*["']?(https?:[^"'\s#]+)/g);
    for (const [, id = ''] of ids) index.set(id, [...new Set([...(index.get(id) ?? []), file])]);
  }
  return index;
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter(name => /\.(?:json|ya?ml)$/i.test(name))
      .sort()
      .slice(0, MOST_FILES)
      .map(name => join(folder, name))
      .filter(file => statSync(file).isFile() && statSync(file).size <= MOST_BYTES);
  } catch {
    // A folder that cannot be listed offers nothing.
    return [];
  }
}

function declares(text: string, file: string, uri: string): boolean {
  try {
    const root = parseSchemaText(text, file);
    const id = isJsonObject(root) ? (root['$id'] ?? root['id']) : undefined;
    return typeof id === 'string' && id.replace(/#$/, '') === uri;
  } catch (error) {
    if (FauxtureError.is(error, 'bad-input')) return false;
    throw error;
  }
}
