import { ts } from 'ts-morph';

import { lineOf, type DocumentReading } from '../documents/reading';
import { findDataIslands, withoutIslands } from './dataIslands';
import { LiteralVisitor } from './literalVisitor';
import { TakenIslands } from './takenIslands';

/** Nothing is read out of JSDoc but its text. */
const PARSING: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.Latest,
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

/**
 * Reads the literals of TypeScript or JavaScript: what stands in objects, lists, calls, templates and JSX goes by the
 * names of properties, variables, parameters and attributes around it. Parses only.
 * @param extension with its dot, of the file that the text is in: `.tsx`
 */
export function readLiterals(text: string, extension: string): DocumentReading {
  try {
    return readAroundIslands(text, extension) ?? readParsed(text, extension);
  } catch {
    // The parser recurses, and a hostile text can exhaust the stack.
    return broken(0);
  }
}

/** The same as {@link readLiterals}, whatever the text holds: all of it is parsed. */
export function readParsed(text: string, extension: string): DocumentReading {
  const { source, error } = parse(text, extension);
  if (error !== undefined) return broken(lineOf(text, error.start ?? 0));
  return { fields: new LiteralVisitor(source, text).read() };
}

/** Parses what is around large lists and objects of data; `undefined` if there are none, or some are something else. */
function readAroundIslands(text: string, extension: string): DocumentReading | undefined {
  const found = findDataIslands(text);
  if (found.islands.length === 0) return undefined;
  const { source, error } = parse(withoutIslands(text, found.islands), extension);
  if (error !== undefined) return undefined;
  const islands = new TakenIslands(found);
  const fields = new LiteralVisitor(source, text, islands).read();
  return islands.areAllRead ? { fields } : undefined;
}

function parse(
  text: string,
  extension: string,
): { readonly source: ts.SourceFile; readonly error: ts.Diagnostic | undefined } {
  const source = ts.createSourceFile(`document${extension}`, text, PARSING, false);
  const { parseDiagnostics } = source as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.Diagnostic[];
  };
  return { source, error: parseDiagnostics[0] };
}

function broken(line: number): DocumentReading {
  return { fields: [], broken: { message: 'It does not parse as TypeScript or JavaScript.', line } };
}
