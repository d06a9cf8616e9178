import { ts } from 'ts-morph';

import { nameOfDefault, resolveAlias } from './symbols';

/** What makes a symbol a type. */
export const TYPE_FLAGS: ts.SymbolFlags =
  ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Class | ts.SymbolFlags.Enum;

/** A type that a module exports. */
export interface ExportedType {
  /** Dotted inside namespaces. */
  readonly name: string;
  readonly symbol: ts.Symbol;
  /** The export of the module that it is, or is inside of. */
  readonly item: ts.Symbol;
}

/** The types that a module exports, each once, `export =`, re-exports and namespaces included, in order. */
export function exportedTypes(checker: ts.TypeChecker, module: ts.Symbol): readonly ExportedType[] {
  const found = new Map<string, ExportedType>();
  const seen = new Set<ts.Symbol>();
  const visit = (owner: ts.Symbol, prefix: string, root?: ts.Symbol): void => {
    if (seen.has(owner)) return;
    seen.add(owner);
    for (const item of checker.getExportsOfModule(owner)) {
      const symbol = resolveAlias(checker, item);
      const name = prefix + exportedName(item, symbol, owner);
      if ((symbol.flags & TYPE_FLAGS) !== 0 && !found.has(name))
        found.set(name, { name, symbol, item: root ?? item });
      const isNamespace = (symbol.flags & ts.SymbolFlags.Module) !== 0 && !isModuleFile(symbol);
      if (isNamespace) visit(symbol, `${prefix}${item.name}.`, root ?? item);
    }
  };
  const whole = module.exports?.get(ts.InternalSymbolName.ExportEquals);
  if (whole !== undefined) {
    const symbol = resolveAlias(checker, whole);
    const name = nameOfDefault(symbol);
    if ((symbol.flags & TYPE_FLAGS) !== 0 && name !== 'value') found.set(name, { name, symbol, item: whole });
  }
  visit(module, '');
  return [...found.values()];
}

/** A default export goes by the name that its own file gives it. */
function exportedName(item: ts.Symbol, symbol: ts.Symbol, module: ts.Symbol): string {
  const isOwn = symbol.declarations?.[0]?.getSourceFile() === module.declarations?.[0];
  return item.name === 'default' && isOwn && nameOfDefault(symbol) !== 'value'
    ? nameOfDefault(symbol)
    : item.name;
}

function isModuleFile(symbol: ts.Symbol): boolean {
  return symbol.declarations?.some(node => ts.isSourceFile(node)) ?? false;
}
