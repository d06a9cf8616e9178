import { ts } from 'ts-morph';

/** A comment's tag that declares a type. */
export type JSDocTypeTag = (ts.JSDocTypedefTag | ts.JSDocCallbackTag) & { readonly name: ts.Identifier };

/**
 * The types that the comments before a statement, or before the end of the file, declare, in order. None in
 * TypeScript, where such comments are documentation.
 */
export function jsDocTypesOf(node: ts.Node): readonly JSDocTypeTag[] {
  if ((node.flags & ts.NodeFlags.JavaScriptFile) === 0) return [];
  // The public function gives the last comment's tags only.
  const { jsDoc = [] } = node as ts.Node & { readonly jsDoc?: readonly ts.JSDoc[] };
  return jsDoc
    .flatMap(doc => doc.tags ?? [])
    .filter((tag): tag is JSDocTypeTag => isTypeTag(tag) && tag.name !== undefined);
}

function isTypeTag(tag: ts.JSDocTag): tag is ts.JSDocTypedefTag | ts.JSDocCallbackTag {
  return ts.isJSDocTypedefTag(tag) || ts.isJSDocCallbackTag(tag);
}
