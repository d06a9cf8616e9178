import { ts } from 'ts-morph';

import { namesInCommonJsExport } from './commonJsExports';
import { jsDocTypesOf, type JSDocTypeTag } from './jsDocTypes';

/** A type that a file declares. `line` is 1-based; offsets of the name are UTF-16 code units. */
export interface TypeListing {
  /** Dotted inside namespaces. */
  readonly name: string;
  readonly kind: 'interface' | 'type' | 'class' | 'enum';
  readonly line: number;
  readonly exported: boolean;
  readonly start: number;
  readonly end: number;
}

/** The types that a text declares, in order, namespaces and JSDoc typedefs included. Parses only; never throws. */
export function listTypes(file: string, text: string): readonly TypeListing[] {
  return listTypesOf(parseText(file, text));
}

/** A text's tree, of its syntax alone. Never throws. */
export function parseText(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** The same for a file that is parsed already. */
export function listTypesOf(source: ts.SourceFile): readonly TypeListing[] {
  const exportedLater = new Set(source.statements.flatMap(exportedNames));
  const found: TypeListing[] = [];
  // A comment at the very end belongs to the token that ends the file.
  const nodes = [...source.statements, source.endOfFileToken];
  visitStatements(nodes, '', true, (node, name, exported) => {
    const identifier = node.name ?? node;
    const start = identifier.getStart(source);
    found.push({
      name,
      kind: kindOf(node),
      line: source.getLineAndCharacterOfPosition(start).line + 1,
      exported: exported || exportedLater.has(name),
      start,
      end: identifier.getEnd(),
    });
  });
  return found;
}

type Declaration =
  ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration | ts.EnumDeclaration | JSDocTypeTag;

/** What a declaration, or a comment that declares, may stand at. */
type Holder = ts.Statement | ts.Token<ts.SyntaxKind.EndOfFileToken>;

type Visit = (node: Declaration, name: string, exported: boolean) => void;

function visitStatements(
  statements: readonly Holder[],
  prefix: string,
  reachable: boolean,
  visit: Visit,
): void {
  const seen = new Set<string>();
  for (const statement of statements) {
    for (const node of declarationsOf(statement)) {
      const name = prefix + (node.name?.getText() ?? 'default');
      if (seen.has(name)) continue;
      seen.add(name);
      visit(node, name, reachable && isExported(node));
    }
    if (
      ts.isModuleDeclaration(statement) &&
      statement.body !== undefined &&
      ts.isIdentifier(statement.name)
    ) {
      visitNamespace(statement, prefix, reachable && isExported(statement), visit);
    }
  }
}

function visitNamespace(node: ts.ModuleDeclaration, prefix: string, reachable: boolean, visit: Visit): void {
  const name = `${prefix}${node.name.text}.`;
  if (node.body !== undefined && ts.isModuleBlock(node.body))
    visitStatements(node.body.statements, name, reachable, visit);
  else if (node.body !== undefined && ts.isModuleDeclaration(node.body))
    visitNamespace(node.body, name, reachable, visit);
}

function declarationsOf(statement: Holder): Declaration[] {
  const isDeclaration =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  const typedefs = jsDocTypesOf(statement);
  return isDeclaration ? [...typedefs, statement] : [...typedefs];
}

function isExported(node: Declaration | ts.ModuleDeclaration): boolean {
  if (ts.isJSDocTypedefTag(node) || ts.isJSDocCallbackTag(node)) return true;
  const isAmbient = node.getSourceFile().isDeclarationFile && ts.isModuleBlock(node.parent);
  return (
    isAmbient || (ts.getModifiers(node) ?? []).some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword)
  );
}

function exportedNames(statement: ts.Statement): readonly string[] {
  if ((statement.flags & ts.NodeFlags.JavaScriptFile) !== 0 && ts.isExpressionStatement(statement))
    return namesInCommonJsExport(statement);
  if (ts.isExportAssignment(statement)) return [statement.expression.getText()];
  if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier !== undefined) return [];
  const clause = statement.exportClause;
  return clause !== undefined && ts.isNamedExports(clause)
    ? clause.elements.map(element => (element.propertyName ?? element.name).text)
    : [];
}

function kindOf(node: Declaration): TypeListing['kind'] {
  if (ts.isInterfaceDeclaration(node)) return 'interface';
  if (ts.isClassDeclaration(node)) return 'class';
  return ts.isEnumDeclaration(node) ? 'enum' : 'type';
}
