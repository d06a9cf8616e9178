import { ts } from 'ts-morph';

import { OpaqueValue, type OpaqueKind } from '../../engine/shape/opaqueValue';

const CONSTANTS: Readonly<Partial<Record<ts.SyntaxKind, unknown>>> = {
  [ts.SyntaxKind.TrueKeyword]: true,
  [ts.SyntaxKind.FalseKeyword]: false,
  [ts.SyntaxKind.NullKeyword]: null,
};

/** The value of an expression: of literals, of what has a literal's type, and of dates by an ISO text or a number. */
export function readKnownValue(checker: ts.TypeChecker, node: ts.Expression): unknown {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind in CONSTANTS) return CONSTANTS[node.kind];
  if (ts.isIdentifier(node) && node.text === 'undefined') return undefined;
  return readDate(node) ?? readType(checker.getTypeAtLocation(node));
}

function readDate(node: ts.Expression): Date | undefined {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'Date') return undefined;
  const [argument] = node.arguments ?? [];
  if (argument === undefined || node.arguments?.length !== 1) return undefined;
  const isText =
    ts.isStringLiteralLike(argument) &&
    /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.test(argument.text);
  if (!isText && !ts.isNumericLiteral(argument)) return undefined;
  const date = new Date(isText ? argument.text : Number(argument.text));
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** The value of a literal's or an enum member's type, else its kind. */
function readType(type: ts.Type): unknown {
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
  return new OpaqueValue(kindOf(type));
}

const KINDS: readonly (readonly [ts.TypeFlags, OpaqueKind])[] = [
  [ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never, 'unknown'],
  [ts.TypeFlags.StringLike, 'string'],
  [ts.TypeFlags.NumberLike, 'number'],
  [ts.TypeFlags.BooleanLike, 'boolean'],
  [ts.TypeFlags.BigIntLike, 'bigint'],
  [ts.TypeFlags.Object | ts.TypeFlags.NonPrimitive, 'object'],
];

function kindOf(type: ts.Type): OpaqueKind {
  const known = KINDS.find(([flags]) => (type.flags & flags) !== 0)?.[1];
  if (known !== undefined) return known;
  const kinds = new Set(type.isUnion() ? type.types.map(kindOf) : []);
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : 'unknown';
}
