import { ROOT_PLACE } from './fieldPlace';
import { JsonFields } from './jsonFields';
import { deepestNesting, MAX_NESTING } from './nesting';
import { lineOf, type DocumentReading } from './reading';

/** Reads JSON, comments and trailing commas let pass. */
export function readJson(text: string): DocumentReading {
  const plain = new JsonFields(text);
  return plain.readPlain() ? { fields: plain.finish() } : readAnyJson(text);
}

/** The same by the library alone, which lets comments and trailing commas pass. */
export function readAnyJson(text: string, root = ROOT_PLACE): DocumentReading {
  if (deepestNesting(text) > MAX_NESTING)
    return { fields: [], broken: { message: 'It is nested too deeply.', line: 0 } };
  const reader = new JsonFields(text, root);
  const broken = reader.readForgiving();
  if (broken !== undefined)
    return { fields: [], broken: { message: 'It does not parse as JSON.', line: lineOf(text, broken) } };
  return { fields: reader.finish() };
}
