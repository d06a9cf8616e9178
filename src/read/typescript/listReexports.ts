import { ts } from 'ts-morph';

import { exportedTypes, type ExportedType } from './exportedTypes';
import { listTypesOf, type TypeListing } from './listTypes';
import { moduleOf } from './symbols';
import type { TypeScriptProject } from './typeScriptProject';

/** Whether a file may export types that it does not declare, so that {@link listReexports} is worth asking. */
export function mayReexport(source: ts.SourceFile): boolean {
  const hasImports = source.statements.some(
    node => ts.isImportDeclaration(node) || ts.isImportEqualsDeclaration(node),
  );
  return source.statements.some(
    node =>
      (ts.isExportDeclaration(node) && (hasImports || node.moduleSpecifier !== undefined)) ||
      (ts.isExportAssignment(node) && hasImports) ||
      (ts.isImportEqualsDeclaration(node) && (ts.getModifiers(node) ?? []).length > 0),
  );
}

/**
 * The types that a file exports and does not declare: by name, by `export *`, under another name, from files and from
 * packages. Each stands at the line that exports it. Resolves modules, so it takes a project.
 */
export function listReexports(project: TypeScriptProject, file: string): readonly TypeListing[] {
  const source = project.sourceFile(file);
  const module = moduleOf(project.checker, source);
  if (module === undefined) return [];
  const declared = new Set(listTypesOf(source).map(({ name }) => name));
  return exportedTypes(project.checker, module)
    .filter(({ name, symbol }) => !declared.has(name) && !isDeclaredIn(symbol, source))
    .flatMap(type => {
      const place = findPlace(project.checker, source, type);
      return place === undefined ? [] : [toListing(type, place, source)];
    })
    .sort((a, b) => a.start - b.start);
}

function isDeclaredIn(symbol: ts.Symbol, source: ts.SourceFile): boolean {
  return symbol.declarations?.some(node => node.getSourceFile() === source) ?? false;
}

/** What in the file exports a type: the name in a list, or the `export *` that brings it. */
function findPlace(
  checker: ts.TypeChecker,
  source: ts.SourceFile,
  { item }: ExportedType,
): ts.Node | undefined {
  const own = item.declarations?.find(node => node.getSourceFile() === source);
  if (own !== undefined) return ts.getNameOfDeclaration(own) ?? own;
  return source.statements.find(statement => {
    if (!ts.isExportDeclaration(statement) || statement.exportClause !== undefined) return false;
    const from = statement.moduleSpecifier && checker.getSymbolAtLocation(statement.moduleSpecifier);
    return from !== undefined && checker.getExportsOfModule(from).includes(item);
  });
}

function toListing({ name, symbol }: ExportedType, place: ts.Node, source: ts.SourceFile): TypeListing {
  const start = place.getStart(source);
  return {
    name,
    kind: kindOf(symbol),
    line: source.getLineAndCharacterOfPosition(start).line + 1,
    exported: true,
    start,
    end: place.getEnd(),
  };
}

function kindOf({ flags }: ts.Symbol): TypeListing['kind'] {
  if ((flags & ts.SymbolFlags.Class) !== 0) return 'class';
  if ((flags & ts.SymbolFlags.Interface) !== 0) return 'interface';
  return (flags & ts.SymbolFlags.Enum) === 0 ? 'type' : 'enum';
}
