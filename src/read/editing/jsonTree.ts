import { parseTree, type Node, type ParseError } from 'jsonc-parser';

/** A JSON text as far as it can be read, with comments and trailing commas let pass. */
export interface JsonTree {
  /** `undefined` for a text without any content. */
  readonly root: Node | undefined;
  readonly errors: readonly ParseError[];
}

/** The text that was parsed last: a lightbulb asks for the same one at every move of the cursor. */
let last: (JsonTree & { readonly source: string }) | undefined;

/** Parses JSON; never throws. Pure. */
export function parseJsonTree(source: string): JsonTree {
  if (last?.source === source) return last;
  const errors: ParseError[] = [];
  // The parser takes a byte order mark for an error.
  const text = source.replace(/^\uFEFF/, ' ');
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  last = { source, root, errors };
  return last;
}
