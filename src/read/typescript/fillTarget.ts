import { ts } from 'ts-morph';

import { parseText } from './listTypes';
import { namesInScope, takenNames } from './namesInScope';
import { readArguments } from './readArguments';
import { readRoot, type FillRoot } from './readRoot';
import { readAttributes, readWritten, unwrap } from './readWritten';
import type { NamesInScope } from './symbols';
import type { TypeScriptProject } from './typeScriptProject';
import type { WrittenObject } from './written';

/** An object, or the arguments of a call, that may lack something. */
interface FillTarget {
  /** The outermost object around it, which its values agree with. */
  readonly root: FillRoot;
  /** Where it starts; `root.written` holds it. */
  readonly object: WrittenObject;
}

/** What the file calls things where the target stands. */
export interface FillPlace {
  readonly targets: readonly FillTarget[];
  readonly names: NamesInScope;
  readonly taken: ReadonlySet<string>;
}

/** What may be filled at an offset, by syntax alone. */
type Candidate = ts.ObjectLiteralExpression | ts.JsxOpeningLikeElement | ts.CallExpression | ts.NewExpression;

/** Whether there may be something to fill at an offset (UTF-16 code units). Parses only, never throws. */
export function mayFill(source: ts.SourceFile, position: number): boolean {
  return listCandidates(source, position).length > 0;
}

/** What there may be to fill: the properties of an object, the props of a JSX element, the arguments of a call. */
export type Fillable = 'object' | 'props' | 'arguments';

/**
 * What there may be to fill at an offset (UTF-16 code units). Parses only, never throws.
 * @param reason `complaint` where the compiler complains there; `cursor` where only the user's cursor stands there, so
 * that only the inside of an object or an element and an empty list of arguments count
 */
export function findFillable(
  source: ts.SourceFile,
  position: number,
  reason: 'complaint' | 'cursor',
): Fillable | undefined {
  const found = listCandidates(source, position).find(
    node => reason === 'complaint' || isAround(node, position),
  );
  if (found === undefined) return undefined;
  if (ts.isObjectLiteralExpression(found)) return 'object';
  return ts.isCallExpression(found) || ts.isNewExpression(found) ? 'arguments' : 'props';
}

function isAround(node: Candidate, position: number): boolean {
  if (ts.isCallExpression(node) || ts.isNewExpression(node))
    return node.arguments?.length === 0 && position > node.expression.getEnd() && position < node.getEnd();
  return node.getStart() <= position && position <= node.getEnd();
}

/** {@link mayFill} for a text. */
export function mayFillText(file: string, text: string, position: number): boolean {
  return mayFill(parseText(file, text), position);
}

/** What may be filled at an offset, innermost first; only what is expected there by a known type. */
export function findFillTargets(project: TypeScriptProject, file: string, position: number): FillPlace {
  const source = project.sourceFile(file);
  const { checker } = project;
  const candidates = listCandidates(source, position);
  const names = namesInScope(checker, candidates[0] ?? source);
  const reach = { project, names };
  return {
    names,
    taken: takenNames(checker, candidates[0] ?? source),
    targets: candidates.flatMap((node): FillTarget[] => {
      if (ts.isObjectLiteralExpression(node)) return findLiteral(reach, node);
      const found =
        ts.isCallExpression(node) || ts.isNewExpression(node)
          ? readArguments(project, node, names)
          : findAttributes(reach, node);
      return found?.written.kind === 'object' ? [{ root: found, object: found.written }] : [];
    }),
  };
}

interface Reach {
  readonly project: TypeScriptProject;
  readonly names: NamesInScope;
}

function findLiteral({ project, names }: Reach, node: ts.ObjectLiteralExpression): FillTarget[] {
  for (const outer of outerLiterals(node)) {
    const root = readRoot(project, outer, { written: readWritten(project.checker, outer), names });
    const object = root && findObject(root.written, node.getStart());
    if (root !== undefined && object !== undefined) return [{ root, object }];
  }
  return [];
}

function findAttributes({ project, names }: Reach, node: ts.JsxOpeningLikeElement): FillRoot | undefined {
  const written = readAttributes(project.checker, node);
  return written && readRoot(project, node.attributes, { written, names, fallback: node.tagName.getText() });
}

/** The literals that a literal is a part of, outermost first, itself last. */
function outerLiterals(node: ts.ObjectLiteralExpression): readonly ts.ObjectLiteralExpression[] {
  const found: ts.ObjectLiteralExpression[] = [node];
  for (let at: ts.Node = node.parent; isPart(at); at = at.parent)
    if (ts.isObjectLiteralExpression(at)) found.unshift(at);
  return found;
}

function isPart(node: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isParenthesizedExpression(node)
  );
}

function findObject(written: FillRoot['written'], start: number): WrittenObject | undefined {
  if (written.kind === 'object') {
    if (written.start === start) return written;
    return first(written.members, member => findObject(member.value, start));
  }
  return written.kind === 'list' ? first(written.elements, element => findObject(element, start)) : undefined;
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function listCandidates(source: ts.SourceFile, position: number): readonly Candidate[] {
  const around = nodesAround(source, position);
  const found = new Set<Candidate>();
  for (const [index, node] of around.entries()) {
    if (index > 0 && ts.isFunctionLike(node)) break;
    for (const each of candidatesAt(node, position)) found.add(each);
    if (ts.isStatement(node) && !ts.isBlock(node)) break;
  }
  return [...found];
}

/** The nodes that an offset lies in or touches, innermost first. */
function nodesAround(source: ts.SourceFile, position: number): readonly ts.Node[] {
  const found: ts.Node[] = [];
  let node: ts.Node | undefined = source;
  while (node !== undefined) {
    found.unshift(node);
    const children: ts.Node[] = [];
    ts.forEachChild(node, child => void children.push(child));
    const touching = children.filter(
      child => child.getStart(source) <= position && position <= child.getEnd(),
    );
    // Between two that touch, the one that starts here.
    node = touching.at(-1);
  }
  return found;
}

function candidatesAt(node: ts.Node, position: number): readonly Candidate[] {
  if (ts.isObjectLiteralExpression(node)) return [node];
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) return [node];
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const args: readonly ts.Expression[] = node.arguments ?? [];
    const isInside = args.some(each => each.getStart() < position && position < each.getEnd());
    return isInside ? [] : [...(position <= node.expression.getEnd() ? args.flatMap(literalIn) : []), node];
  }
  const value = valueOf(node, position);
  return value === undefined ? [] : literalIn(value);
}

/** The value of what is named at an offset: the compiler complains of names, too. */
function valueOf(node: ts.Node, position: number): ts.Expression | undefined {
  if (
    ts.isVariableDeclaration(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isParameter(node)
  )
    return position <= node.name.getEnd() ? node.initializer : undefined;
  if (ts.isReturnStatement(node)) return node.expression;
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) return node.expression;
  return undefined;
}

function literalIn(expression: ts.Expression): readonly ts.ObjectLiteralExpression[] {
  const node = unwrap(expression);
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) return literalIn(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(literalIn);
  return ts.isObjectLiteralExpression(node) ? [node] : [];
}
