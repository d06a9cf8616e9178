import { ts } from 'ts-morph';

import { readCommonJsExport } from './commonJsExports';

/** Where in a generated module an offset lies. */
export interface FixturePosition {
  /** Name of the constant or function. */
  readonly name: string;
  /** Path of the value inside it, elements as `[]`: `orders[].total`. Empty for the whole. */
  readonly path: string;
}

/** Tells which fixture and which value of it an offset (UTF-16 code units) lies in; `undefined` outside of all. */
export function fixturePositions(text: string): (offset: number) => FixturePosition | undefined {
  const source = ts.createSourceFile('fixture.ts', text, ts.ScriptTarget.Latest, true);
  return offset => positionIn(source, offset);
}

function positionIn(source: ts.SourceFile, offset: number): FixturePosition | undefined {
  // In JavaScript the comment before a statement holds its types.
  const statement = source.statements.find(
    each => each.getStart(source, true) <= offset && offset < each.getEnd(),
  );
  if (statement === undefined) return undefined;
  if (ts.isFunctionDeclaration(statement))
    return { name: statement.name?.text ?? '', path: pathTo(statement, offset) };
  const exported = readCommonJsExport(statement)?.name;
  if (exported !== undefined) return { name: exported, path: pathTo(statement, offset) };
  const declaration = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]
    : undefined;
  if (declaration === undefined || !ts.isIdentifier(declaration.name)) return undefined;
  return { name: declaration.name.text, path: pathTo(declaration, offset) };
}

function pathTo(root: ts.Node, offset: number): string {
  let path = '';
  let node = root;
  for (;;) {
    const next = ts.forEachChild(node, child =>
      child.getStart() <= offset && offset < child.getEnd() ? child : undefined,
    );
    if (next === undefined) return path;
    if (ts.isPropertyAssignment(next)) path += `${path === '' ? '' : '.'}${keyOf(next.name)}`;
    else if (ts.isArrayLiteralExpression(node)) path += '[]';
    node = next;
  }
}

function keyOf(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) || ts.isIdentifier(name) || ts.isNumericLiteral(name)
    ? name.text
    : name.getText();
}
