import { ts } from 'ts-morph';

import { parseText } from './listTypes';

/** The steps from a value of a file to what stands at an offset in it: names of properties, `[]`, `#0` for an argument. */
export function findLiteralPath(
  file: string,
  text: string,
  { root, offset }: { readonly root: number; readonly offset: number },
): readonly string[] {
  const steps: string[] = [];
  let node: ts.Node | undefined = parseText(file, text);
  while (node !== undefined) {
    const parent: ts.Node = node;
    const next: ts.Node | undefined = ts.forEachChild(parent, child =>
      child.getStart() <= offset && offset < child.getEnd() ? child : undefined,
    );
    const step = next !== undefined && parent.getStart() >= root ? stepTo(parent, next) : undefined;
    if (step !== undefined) steps.push(step);
    node = next;
  }
  return steps;
}

function stepTo(parent: ts.Node, child: ts.Node): string | undefined {
  if (ts.isArrayLiteralExpression(parent)) return '[]';
  if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== child)
    return `#${String((parent.arguments ?? ([] as readonly ts.Node[])).findIndex(each => each === child))}`;
  if (ts.isPropertyAssignment(child))
    return ts.isStringLiteral(child.name) || ts.isIdentifier(child.name)
      ? child.name.text
      : child.name.getText();
  return ts.isJsxAttribute(child) ? child.name.getText() : undefined;
}

/** Where the first import of a file may stand: after a line for the shell and directives such as `'use client'`. */
export function importsStart(file: string, text: string): number {
  const source = parseText(file, text);
  const directives = source.statements.filter(
    (statement, at) =>
      ts.isExpressionStatement(statement) &&
      ts.isStringLiteral(statement.expression) &&
      source.statements.slice(0, at).every(each => ts.isExpressionStatement(each)),
  );
  const end = directives.at(-1)?.getEnd() ?? ts.getShebang(text)?.length ?? 0;
  return end === 0 ? 0 : (/^[^\n]*\n?/.exec(text.slice(end))?.[0].length ?? 0) + end;
}
