import { ts } from 'ts-morph';

import type { ShapeDocument } from '../../engine/shape/shape';
import { readShape } from './readShape';
import { symbolOf, type NamesInScope } from './symbols';
import type { TypeScriptProject } from './typeScriptProject';
import type { Written } from './written';

/** A value that stands in a file, and the shape that is expected of it. */
export interface FillRoot {
  readonly document: ShapeDocument;
  readonly written: Written;
  /** Which of several values of its type it is: the index in its array, and the values of the type before it. */
  readonly row: number;
}

interface RootOptions {
  readonly written: Written;
  readonly names: NamesInScope;
  /** What to call it where its type has no name. */
  readonly fallback?: string;
}

/** Reads the shape that is expected of an expression; `undefined` where nothing certain is. */
export function readRoot(
  project: TypeScriptProject,
  node: ts.Expression,
  { written, names, fallback = nameAround(node) }: RootOptions,
): FillRoot | undefined {
  const { checker, program } = project;
  const type = expectedType(checker, node);
  if (type === undefined) return undefined;
  const { document } = readShape(type, program, {
    name: nameOfType(type) ?? fallback,
    names,
    ...accessTo(type, names),
  });
  return { document, written, row: rowOf(checker, node, type) };
}

/** The type that is expected of an expression, without null and undefined. */
export function expectedType(checker: ts.TypeChecker, node: ts.Expression): ts.Type | undefined {
  const type = checker.getContextualType(node);
  if (type === undefined) return undefined;
  const solid = checker.getNonNullableType(type);
  const constraint =
    (solid.flags & ts.TypeFlags.Instantiable) !== 0 ? checker.getBaseConstraintOfType(solid) : solid;
  const vague = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never;
  return constraint === undefined || (constraint.flags & vague) !== 0 ? undefined : constraint;
}

/** What a type is called, where it has a name of its own. */
function nameOfType(type: ts.Type): string | undefined {
  const name = (type.aliasSymbol ?? symbolOf(type))?.name;
  return name === undefined || name.startsWith('__') ? undefined : name;
}

function accessTo(type: ts.Type, names: NamesInScope): { readonly access?: { text: string; symbols: [] } } {
  const symbol = type.aliasSymbol ?? symbolOf(type);
  const name = symbol && names.get(symbol);
  const isGeneric = (type.aliasTypeArguments ?? (type as ts.TypeReference).typeArguments ?? []).length > 0;
  return name === undefined || isGeneric ? {} : { access: { text: name, symbols: [] } };
}

/** What a value belongs to, by name: the variable, the property, the parameter, the function called. */
function nameAround(node: ts.Node): string {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isCallExpression(at) || ts.isNewExpression(at)) return at.expression.getText();
    const name = (at as ts.Node & { readonly name?: ts.Node }).name;
    if (name !== undefined && ts.isIdentifier(name)) return name.text;
  }
  return 'value';
}

function rowOf(checker: ts.TypeChecker, node: ts.Expression, type: ts.Type): number {
  let row = 0;
  const visit = (each: ts.Node): void => {
    if (each.pos >= node.pos) return;
    const isOther = ts.isObjectLiteralExpression(each) && each.getEnd() <= node.getStart();
    if (isOther && expectedType(checker, each) === type) row += 1;
    else ts.forEachChild(each, visit);
  };
  visit(node.getSourceFile());
  return row;
}
