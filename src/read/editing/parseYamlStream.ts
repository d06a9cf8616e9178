import { parseAllDocuments, type Document, type ParsedNode } from 'yaml';

/** A parsed document of a stream, of which the library's own type says less. */
export type YamlDocument = Document.Parsed<ParsedNode, false>;

/** UTF-16 code units up to which a text is kept with what was parsed: many times that in memory. */
const KEPT = 2_000_000;

/**
 * The text that was parsed last: to read a schema, to tell its lines and to find the cursor in it takes the same one, and
 * a lightbulb asks for it at every move of the cursor.
 */
let last: { readonly text: string; readonly documents: readonly YamlDocument[] } | undefined;

/** Parses a YAML stream, the last one once; none for a text without any content. What it gives must not be changed. */
export function parseYamlStream(text: string): readonly YamlDocument[] {
  if (last?.text === text) return last.documents;
  const parsed = parseAllDocuments<ParsedNode, false>(text, { merge: true, logLevel: 'silent' });
  const documents = 'empty' in parsed ? [] : parsed;
  last = text.length <= KEPT ? { text, documents } : undefined;
  return documents;
}
