import { ts } from 'ts-morph';

import type { SymbolRef } from '../../engine/shape/shape';
import { isCommonJs, isModuleSource } from './commonJsExports';

/** A type's symbol; the typings say that every type has one, which primitives and unions have not. */
export function symbolOf(type: ts.Type): ts.Symbol | undefined {
  return type.symbol;
}

/** Whether a symbol is declared by the standard libraries or by `@types/node`, so that its name is global. */
export function isPlatform(program: ts.Program, symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some(node => {
    const file = node.getSourceFile();
    return (
      program.isSourceFileDefaultLibrary(file) ||
      /\/node_modules\/(?:@types\/node|undici-types|buffer)\//.test(file.fileName)
    );
  });
}

/** The names under which values and types can be used at a place, by what they mean. */
export type NamesInScope = ReadonlyMap<ts.Symbol, string>;

/**
 * How other files reach a symbol: by the name that its module exports, dotted inside namespaces, or as a global.
 * `undefined` for what is not exported.
 * @param names what a file calls symbols already: those are as good as global to it
 */
export function referTo(
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
  names?: NamesInScope,
): SymbolRef | undefined {
  const local = names?.get(symbol);
  return local === undefined ? referFromOutside(checker, symbol, names) : { name: local };
}

function referFromOutside(
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
  names: NamesInScope | undefined,
): SymbolRef | undefined {
  const declaration = symbol.declarations?.[0];
  if (declaration === undefined) return undefined;
  const parent = parentOf(symbol);
  const source = declaration.getSourceFile();
  if (parent === undefined) {
    if (!isModuleSource(source)) return { name: symbol.name };
    return exportNamed(checker, moduleOf(checker, source), symbol);
  }
  if (isModule(parent)) return exportNamed(checker, parent, symbol);
  if ((parent.flags & ts.SymbolFlags.Namespace) === 0) return undefined;
  const outer = referTo(checker, parent, names);
  if (outer === undefined || !(parent.exports?.has(symbol.escapedName) ?? false)) return undefined;
  return { ...outer, name: `${outer.name}.${symbol.name}` };
}

function exportNamed(
  checker: ts.TypeChecker,
  module: ts.Symbol | undefined,
  symbol: ts.Symbol,
): SymbolRef | undefined {
  const declaration = module?.declarations?.[0];
  if (module === undefined || declaration === undefined) return undefined;
  const where: Omit<SymbolRef, 'name'> = ts.isSourceFile(declaration)
    ? { file: declaration.fileName }
    : { module: module.name.replaceAll('"', '') };
  const equals = module.exports?.get(ts.InternalSymbolName.ExportEquals);
  if (equals !== undefined && resolveAlias(checker, equals) === symbol)
    return { ...where, name: symbol.name, isDefault: true, isWhole: true };
  for (const candidate of checker.getExportsOfModule(module)) {
    if (resolveAlias(checker, candidate) !== symbol) continue;
    return candidate.name === 'default'
      ? { ...where, name: nameOfDefault(symbol), isDefault: true }
      : { ...where, name: candidate.name };
  }
  return undefined;
}

/** The symbol of a file that is a module, of either kind; the compiler's own function knows ES modules only. */
export function moduleOf(checker: ts.TypeChecker, source: ts.SourceFile): ts.Symbol | undefined {
  const { symbol } = source as { readonly symbol?: ts.Symbol };
  return checker.getSymbolAtLocation(source) ?? (isCommonJs(source) ? symbol : undefined);
}

/** The name that a default export was declared by, `value` where it has none. */
export function nameOfDefault(symbol: ts.Symbol): string {
  if (symbol.name !== 'default') return symbol.name;
  const declaration = symbol.declarations?.[0];
  return declaration === undefined ? 'value' : (ts.getNameOfDeclaration(declaration)?.getText() ?? 'value');
}

/** What an import or re-export stands for. */
export function resolveAlias(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

function isModule(symbol: ts.Symbol): boolean {
  return (
    symbol.declarations?.some(
      node => ts.isSourceFile(node) || (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)),
    ) ?? false
  );
}

/** The namespace or module that declares a symbol; the compiler keeps it in a property that its typings leave out. */
function parentOf(symbol: ts.Symbol): ts.Symbol | undefined {
  return (symbol as ts.Symbol & { readonly parent?: ts.Symbol }).parent;
}
