import { ts } from 'ts-morph';

import { OpaqueValue } from '../../engine/shape/opaqueValue';
import { readKnownValue } from './knownValue';
import type { Written, WrittenMember, WrittenObject } from './written';

/** Reads what an expression writes, down to what is no literal. */
export function readWritten(checker: ts.TypeChecker, expression: ts.Expression): Written {
  const node = unwrap(expression);
  if (ts.isObjectLiteralExpression(node)) return readLiteral(checker, node) ?? opaque(checker, expression);
  if (ts.isArrayLiteralExpression(node) && !node.elements.some(isHole)) {
    return {
      kind: 'list',
      ...rangeOf(node),
      elements: node.elements.map(element => readWritten(checker, element)),
      ...(node.elements.hasTrailingComma && { commaEnd: node.elements.end }),
    };
  }
  return opaque(checker, expression);
}

/** The attributes of a JSX element. */
export function readAttributes(
  checker: ts.TypeChecker,
  element: ts.JsxOpeningLikeElement,
): WrittenObject | undefined {
  const { attributes, tagName, typeArguments } = element;
  const type = checker.getContextualType(attributes);
  const members = attributes.properties.map(property => readAttribute(checker, property, type));
  if (members.some(each => each === undefined)) return undefined;
  const hasChildren =
    ts.isJsxElement(element.parent) &&
    element.parent.children.some(child => !ts.isJsxText(child) || child.text.trim() !== '');
  return withGiven({
    kind: 'object',
    form: 'attributes',
    ...rangeOf(element),
    open: typeArguments === undefined ? tagName.getEnd() : typeArguments.end + 1,
    close: element.getEnd() - (ts.isJsxSelfClosingElement(element) ? 2 : 1),
    members: members.filter(each => each !== undefined),
    given: new Set(hasChildren ? ['children'] : []),
  });
}

/** An expression without parentheses and `as const`. */
export function unwrap(expression: ts.Expression): ts.Expression {
  if (ts.isParenthesizedExpression(expression)) return unwrap(expression.expression);
  return ts.isAsExpression(expression) && ts.isConstTypeReference(expression.type)
    ? unwrap(expression.expression)
    : expression;
}

function isHole(node: ts.Expression): boolean {
  return ts.isSpreadElement(node) || ts.isOmittedExpression(node);
}

/** `undefined` where a spread may give anything. */
function readLiteral(checker: ts.TypeChecker, node: ts.ObjectLiteralExpression): WrittenObject | undefined {
  const type = checker.getContextualType(node);
  const members = node.properties.map(property => readMember(checker, property, type));
  if (members.some(each => each === undefined)) return undefined;
  return withGiven({
    kind: 'object',
    form: 'literal',
    ...rangeOf(node),
    open: node.getStart() + 1,
    close: node.getEnd() - 1,
    members: members.filter(each => each !== undefined),
    given: new Set(),
    ...(node.properties.hasTrailingComma && { commaEnd: node.properties.end }),
  });
}

/** What spreads give for sure counts as given. */
function withGiven(
  object: Omit<WrittenObject, 'members'> & { readonly members: readonly SpreadMember[] },
): WrittenObject {
  const given = new Set([...object.given, ...object.members.flatMap(each => [...(each.gives ?? [])])]);
  return { ...object, given };
}

interface SpreadMember extends WrittenMember {
  readonly gives?: ReadonlySet<string>;
}

function readMember(
  checker: ts.TypeChecker,
  node: ts.ObjectLiteralElementLike,
  type: ts.Type | undefined,
): SpreadMember | undefined {
  if (ts.isSpreadAssignment(node)) return readSpread(checker, node, node.expression);
  const name = nameOf(checker, node.name);
  const named = {
    ...rangeOf(node),
    ...(name !== undefined && { name }),
    isDeclared: isDeclared(checker, type, name),
  };
  if (ts.isPropertyAssignment(node)) return { ...named, value: readWritten(checker, node.initializer) };
  if (ts.isShorthandPropertyAssignment(node)) return { ...named, value: opaque(checker, node.name) };
  return {
    ...named,
    value: { kind: 'value', ...rangeOf(node), value: new OpaqueValue('object'), fits: true },
  };
}

function readAttribute(
  checker: ts.TypeChecker,
  node: ts.JsxAttributeLike,
  type: ts.Type | undefined,
): SpreadMember | undefined {
  if (ts.isJsxSpreadAttribute(node)) return readSpread(checker, node, node.expression);
  const name = node.name.getText();
  const { initializer } = node;
  const inner =
    initializer !== undefined && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
  const value: Written =
    inner === undefined
      ? { kind: 'value', ...rangeOf(node), value: true, fits: true }
      : ts.isExpression(inner)
        ? readWritten(checker, inner)
        : { kind: 'value', ...rangeOf(node), value: new OpaqueValue('unknown'), fits: true };
  return { ...rangeOf(node), name, value, isDeclared: isDeclared(checker, type, name) };
}

/** `undefined` where a spread may give anything. */
function readSpread(
  checker: ts.TypeChecker,
  node: ts.Node,
  expression: ts.Expression,
): SpreadMember | undefined {
  const type = checker.getTypeAtLocation(expression);
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.TypeParameter)) !== 0) return undefined;
  const solid = checker.getNonNullableType(type);
  const symbols = solid.isUnion()
    ? checker.getAugmentedPropertiesOfType(solid)
    : checker.getPropertiesOfType(solid);
  const isSure = (symbol: ts.Symbol): boolean => {
    const members = solid.isUnion() ? solid.types : [solid];
    return (
      solid === type &&
      members.every(member => {
        const own = checker.getPropertyOfType(member, symbol.name);
        return own !== undefined && (own.flags & ts.SymbolFlags.Optional) === 0;
      })
    );
  };
  const sure = symbols.filter(isSure).map(({ name }) => name);
  return {
    ...rangeOf(node),
    value: { kind: 'value', ...rangeOf(node), value: new OpaqueValue('object'), fits: true },
    isDeclared: true,
    gives: new Set(sure),
    mayGive: new Set(symbols.map(({ name }) => name).filter(name => !sure.includes(name))),
  };
}

function nameOf(checker: ts.TypeChecker, name: ts.PropertyName): string | undefined {
  if (ts.isComputedPropertyName(name)) {
    const type = checker.getTypeAtLocation(name.expression);
    if (type.isStringLiteral() || type.isNumberLiteral()) return String(type.value);
    return (type.flags & ts.TypeFlags.UniqueESSymbol) === 0 ? undefined : name.expression.getText();
  }
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)
    ? name.text
    : undefined;
}

/** A union has what one of its members has; which one it is, the shape tells. */
function isDeclared(checker: ts.TypeChecker, type: ts.Type | undefined, name: string | undefined): boolean {
  if (type === undefined || name === undefined) return true;
  const members = type.isUnion() ? type.types : [type];
  return members.some(
    member =>
      (member.flags & ts.TypeFlags.Any) !== 0 ||
      checker.getPropertyOfType(member, name) !== undefined ||
      checker.getIndexInfosOfType(member).length > 0,
  );
}

function opaque(checker: ts.TypeChecker, node: ts.Expression): Written {
  return {
    kind: 'value',
    ...rangeOf(node),
    value: readKnownValue(checker, unwrap(node)),
    fits: fits(checker, node),
  };
}

function fits(checker: ts.TypeChecker, node: ts.Expression): boolean {
  const type = checker.getTypeAtLocation(node);
  // The type of what cannot be found is one of the compiler's own.
  if ((type as ts.Type & { readonly intrinsicName?: string }).intrinsicName === 'error') return false;
  const wanted = checker.getContextualType(node);
  return wanted === undefined || checker.isTypeAssignableTo(type, wanted);
}

function rangeOf(node: ts.Node): { readonly start: number; readonly end: number } {
  return { start: node.getStart(), end: node.getEnd() };
}
