import { ts } from 'ts-morph';

import type { Marker } from '../../engine/render/marker';
import { parseText } from './listTypes';
import { namesInScope, takenNames } from './namesInScope';
import { readFixtureFile } from './readFixtureFile';
import { expectedType, readRoot, type FillRoot } from './readRoot';
import { readWritten, unwrap } from './readWritten';
import type { NamesInScope } from './symbols';
import type { TypeScriptProject } from './typeScriptProject';

/** A constant or a function whose value can be brought up to date. Offsets are UTF-16 code units. */
export interface UpdateTarget {
  readonly name: string;
  /** The text whose complaints are about it. */
  readonly start: number;
  readonly end: number;
  /** What it says of its own making, where it is one of our fixtures. */
  readonly marker?: Marker;
  readonly roots: readonly FillRoot[];
  readonly taken: ReadonlySet<string>;
}

type Holder = ts.VariableDeclaration | ts.FunctionDeclaration;

/** Whether a constant with a type or one of our fixtures stands at an offset. Parses only, never throws. */
export function mayUpdate(source: ts.SourceFile, position: number): boolean {
  return holderAt(source, position) !== undefined;
}

/** The same for a text. */
export function mayUpdateText(file: string, text: string, position: number): boolean {
  return mayUpdate(parseText(file, text), position);
}

/** A constant with a type or one of our fixtures, as its syntax says. */
export interface Updatable {
  /** Its type as it is written; empty where only the compiler knows. */
  readonly type: string;
  readonly marker?: Marker;
}

/** The constant or fixture at an offset (UTF-16 code units). Parses only, never throws. */
export function findUpdatable(source: ts.SourceFile, position: number): Updatable | undefined {
  const holder = holderAt(source, position);
  if (holder === undefined) return undefined;
  const marker = markerOf(source, holder);
  return { type: marker?.type ?? typeTextOf(holder), ...(marker && { marker }) };
}

function typeTextOf(holder: Holder): string {
  const value = ts.isVariableDeclaration(holder)
    ? holder.initializer && unwrap(holder.initializer)
    : undefined;
  const inner = value !== undefined && ts.isSatisfiesExpression(value) ? value.type : undefined;
  const own = value !== undefined && ts.isArrowFunction(value) ? value.type : undefined;
  const node = holder.type ?? ts.getJSDocType(holder) ?? inner ?? own;
  return node?.getText().replaceAll(/\s+/g, ' ') ?? '';
}

function markerOf(source: ts.SourceFile, holder: Holder): Marker | undefined {
  if (!source.text.includes('// @fauxture ')) return undefined;
  const statement = statementOf(holder);
  return readFixtureFile(source.text, source.fileName).fixtures.find(
    ({ start, end }) => start <= statement.getStart() && statement.getEnd() <= end,
  )?.marker;
}

/** The constant or fixture at an offset; `undefined` where there is none, or its type is not known. */
export function findUpdateTarget(
  project: TypeScriptProject,
  file: string,
  position: number,
): UpdateTarget | undefined {
  const source = project.sourceFile(file);
  const holder = holderAt(source, position);
  return holder && readHolder(project, source, holder);
}

/** Every fixture of a file that has our marker. */
export function findFixtureTargets(project: TypeScriptProject, file: string): readonly UpdateTarget[] {
  const source = project.sourceFile(file);
  return readFixtureFile(source.text, file).fixtures.flatMap(({ end }) => {
    const holder = holderAt(source, end - 1);
    return (holder && readHolder(project, source, holder)) ?? [];
  });
}

function readHolder(
  project: TypeScriptProject,
  source: ts.SourceFile,
  holder: Holder,
): UpdateTarget | undefined {
  const marker = markerOf(source, holder);
  const names = namesInScope(project.checker, holder);
  const roots = valuesOf(holder).flatMap(value => readRoots(project, value, names));
  if (roots.length === 0) return undefined;
  return {
    name: holder.name?.getText() ?? '',
    start: holder.getStart(),
    end: holder.getEnd(),
    roots,
    taken: takenNames(project.checker, holder),
    ...(marker && { marker }),
  };
}

/** The expressions that a declaration's type is about: its value, or what its function returns. */
function valuesOf(holder: Holder): readonly ts.Expression[] {
  if (ts.isFunctionDeclaration(holder)) return holder.body === undefined ? [] : returnsOf(holder.body);
  const { initializer } = holder;
  if (initializer === undefined) return [];
  if (!ts.isArrowFunction(initializer) && !ts.isFunctionExpression(initializer)) return [initializer];
  return ts.isBlock(initializer.body) ? returnsOf(initializer.body) : [initializer.body];
}

function returnsOf(body: ts.Block): readonly ts.Expression[] {
  return body.statements.flatMap(each =>
    ts.isReturnStatement(each) && each.expression !== undefined ? [each.expression] : [],
  );
}

/** A list of values is several, each made like the row that it is. */
function readRoots(
  project: TypeScriptProject,
  value: ts.Expression,
  names: NamesInScope,
): readonly FillRoot[] {
  const node = literalOf(value);
  if (ts.isArrayLiteralExpression(node))
    return node.elements.flatMap(each => readRoots(project, each, names));
  if (expectedType(project.checker, node) === undefined) return [];
  const root = readRoot(project, node, { written: readWritten(project.checker, node), names });
  return root === undefined ? [] : [root];
}

function literalOf(expression: ts.Expression): ts.Expression {
  const node = unwrap(expression);
  return ts.isSatisfiesExpression(node) ? literalOf(node.expression) : node;
}

function statementOf(holder: Holder): ts.Node {
  return ts.isFunctionDeclaration(holder) ? holder : holder.parent.parent;
}

/** The outermost constant with a type around an offset, or the function of a fixture; our marker counts as part of it. */
function holderAt(source: ts.SourceFile, position: number): Holder | undefined {
  let found: Holder | undefined;
  const visit = (node: ts.Node): void => {
    if (found !== undefined || node.getFullStart() > position || position > node.getEnd()) return;
    const isStatement = ts.isVariableStatement(node) && node.declarationList.declarations.length === 1;
    const declaration = isStatement ? node.declarationList.declarations[0] : node;
    if (declaration !== undefined && isHolder(declaration)) found = declaration;
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isHolder(node: ts.Node): node is Holder {
  if (ts.isFunctionDeclaration(node)) return isMarked(node) && node.type !== undefined;
  if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return false;
  const value = unwrap(node.initializer);
  const hasType = node.type !== undefined || ts.getJSDocType(node) !== undefined;
  return hasType || ts.isSatisfiesExpression(value) || ts.isArrowFunction(value);
}

function isMarked(node: ts.Node): boolean {
  return node.getFullText().slice(0, node.getLeadingTriviaWidth()).includes('// @fauxture ');
}
