import { parse as parseJsonc, printParseErrorCode, type ParseError } from 'jsonc-parser';

import { FauxtureError } from '../../shared/fauxtureError';
import { parseYamlStream } from '../editing/parseYamlStream';
import type { Json } from './jsonValue';

/**
 * Parses the text of a JSON or YAML document; by its name, and where that tells nothing, whichever fits. Comments
 * and trailing commas in JSON are let pass.
 * @throws FauxtureError `bad-input` with the line of the first mistake
 */
export function parseSchemaText(text: string, file: string): Json {
  const plain = text.replace(/^\uFEFF/, '');
  if (/\.ya?ml$/i.test(file)) return parseYaml(plain, file);
  try {
    return JSON.parse(plain) as Json;
  } catch (cause) {
    if (!/^\s*[[{]/.test(plain) && !/\.json[c5]?$/i.test(file)) return parseYaml(plain, file);
    return parseLenient(plain, file, cause);
  }
}

function parseLenient(text: string, file: string, cause: unknown): Json {
  const errors: ParseError[] = [];
  const value = parseJsonc(text, errors, { allowTrailingComma: true }) as Json;
  const [error] = errors;
  if (error === undefined && text.trim() !== '') return value;
  const line = text.slice(0, error?.offset ?? 0).split('\n').length;
  const problem = error === undefined ? 'it is empty' : mistake(printParseErrorCode(error.error));
  throw new FauxtureError(
    'bad-input',
    `${file} is not JSON: ${problem} in line ${line}.`,
    { file, line },
    { cause },
  );
}

/** `CommaExpected` as words. */
function mistake(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function parseYaml(text: string, file: string): Json {
  const [document, second] = parseYamlStream(text);
  const error = document?.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (second !== undefined)
    throw new FauxtureError('bad-input', `${file} has more than one YAML document.`, { file });
  if (error === undefined) {
    try {
      return (document?.toJS() ?? null) as Json;
    } catch (cause) {
      throw new FauxtureError('bad-input', `${file} holds aliases without end.`, { file }, { cause });
    }
  }
  const line = error.linePos?.[0].line ?? 1;
  throw new FauxtureError(
    'bad-input',
    `${file} is neither JSON nor YAML: ${error.code.toLowerCase().replace(/_/g, ' ')} in line ${line}.`,
    { file, line },
    { cause: error },
  );
}
