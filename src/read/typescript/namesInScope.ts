import { ts } from 'ts-morph';

import { resolveAlias, type NamesInScope } from './symbols';

const MEANINGS: ts.SymbolFlags =
  ts.SymbolFlags.Value | ts.SymbolFlags.Type | ts.SymbolFlags.Namespace | ts.SymbolFlags.Alias;

/** What can be used at a node by which name. Type-only imports are left out, because a value may be needed. */
export function namesInScope(checker: ts.TypeChecker, node: ts.Node): NamesInScope {
  const names = new Map<ts.Symbol, string>();
  for (const symbol of checker.getSymbolsInScope(node, MEANINGS)) {
    if (isTypeOnly(symbol)) continue;
    const meant = checker.getExportSymbolOfSymbol(resolveAlias(checker, symbol));
    if (!names.has(meant)) names.set(meant, symbol.name);
  }
  return names;
}

/** Names that something at a node has already, so that an import may not take them. */
export function takenNames(checker: ts.TypeChecker, node: ts.Node): ReadonlySet<string> {
  const file = node.getSourceFile();
  return new Set(
    checker
      .getSymbolsInScope(node, MEANINGS)
      .filter(symbol => !isTypeOnly(symbol))
      .filter(({ declarations = [] }) => declarations.some(each => each.getSourceFile() === file))
      .map(({ name }) => name),
  );
}

function isTypeOnly({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(declaration => ts.isTypeOnlyImportOrExportDeclaration(declaration));
}
