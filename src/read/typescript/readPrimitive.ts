import { ts } from 'ts-morph';

import type { Shape } from '../../engine/shape/shape';
import { readTemplate } from './readTemplate';
import type { Place, Reading } from './reading';
import { referTo } from './symbols';

const { TypeFlags } = ts;

const SIMPLE: readonly (readonly [ts.TypeFlags, Shape])[] = [
  [TypeFlags.Any | TypeFlags.Unknown, { kind: 'unknown' }],
  [TypeFlags.String, { kind: 'string' }],
  [TypeFlags.Number, { kind: 'number' }],
  [TypeFlags.Boolean, { kind: 'boolean' }],
  [TypeFlags.BigInt, { kind: 'bigint' }],
  [TypeFlags.Null, { kind: 'null' }],
  [TypeFlags.Undefined | TypeFlags.Void, { kind: 'undefined' }],
  [TypeFlags.ESSymbol, { kind: 'builtIn', name: 'Symbol', args: [] }],
  [TypeFlags.Never, { kind: 'never', reason: 'its type is `never`' }],
  [TypeFlags.NonPrimitive, { kind: 'object', properties: [] }],
];

/** Reads a type that is not made of other types; `undefined` for the rest. */
export function readPrimitive(type: ts.Type, place: Place, reading: Reading): Shape | undefined {
  const simple = SIMPLE.find(([flags]) => (type.flags & flags) !== 0);
  if (simple !== undefined) return isErrorType(type) ? readErrorType(place, reading) : simple[1];
  const literal = readEnumMember(type, reading) ?? readLiteral(type, reading);
  if (literal !== undefined) return literal;
  if ((type.flags & TypeFlags.UniqueESSymbol) !== 0) return readUniqueSymbol(type, reading);
  if ((type.flags & (TypeFlags.TemplateLiteral | TypeFlags.StringMapping)) !== 0)
    return readTemplate(type, place, reading);
  return readDeferred(type, place, reading);
}

function readLiteral(type: ts.Type, reading: Reading): Shape | undefined {
  if (type.isStringLiteral() || type.isNumberLiteral()) return { kind: 'literal', value: type.value };
  if ((type.flags & TypeFlags.BooleanLiteral) !== 0) {
    return { kind: 'literal', value: reading.checker.typeToString(type) === 'true' };
  }
  if ((type.flags & TypeFlags.BigIntLiteral) === 0) return undefined;
  const { negative, base10Value } = (type as ts.BigIntLiteralType).value;
  return { kind: 'literal', value: { bigint: `${negative ? '-' : ''}${base10Value}` } };
}

/** A name that the compiler could not resolve is an `any` of its own kind. */
function isErrorType(type: ts.Type): boolean {
  return (type as ts.Type & { readonly intrinsicName?: string }).intrinsicName === 'error';
}

function readErrorType(place: Place, reading: Reading): Shape {
  reading.issues.push({
    path: place.path,
    message: `The type of ${place.path} is an error: mend it in the source first.`,
  });
  return { kind: 'never', reason: 'its type is an error in the source' };
}

/** Type parameters, conditional and indexed types that still wait for an argument: their constraint stands in. */
function readDeferred(type: ts.Type, place: Place, reading: Reading): Shape | undefined {
  if ((type.flags & TypeFlags.Index) !== 0) return { kind: 'string' };
  if ((type.flags & (TypeFlags.Instantiable | TypeFlags.Substitution)) === 0) return undefined;
  if (place.enclosing.includes(type)) return { kind: 'unknown' };
  const known = type.getDefault() ?? reading.checker.getBaseConstraintOfType(type);
  if (known === undefined || known === type) return { kind: 'unknown' };
  return reading.read(known, { ...place, enclosing: [...place.enclosing, type] });
}

function readUniqueSymbol(type: ts.Type, reading: Reading): Shape {
  const symbol = referTo(reading.checker, type.symbol, reading.names);
  if (symbol !== undefined) return { kind: 'reference', symbol };
  return { kind: 'never', reason: 'the symbol it must be is not exported' };
}

/** Reads a member of an enum, which fixtures write by name; its value may be unknown, as in a package's typings. */
export function readEnumMember(type: ts.Type, reading: Reading): Shape | undefined {
  if ((type.flags & (TypeFlags.EnumLiteral | TypeFlags.Enum)) === 0 || type.isUnion()) return undefined;
  const declaration = type.symbol.valueDeclaration;
  if (declaration === undefined) return { kind: 'never', reason: 'its enum is not declared' };
  // An enum with one member is that member.
  const member = ts.isEnumDeclaration(declaration) ? declaration.members[0] : declaration;
  if (member === undefined || !ts.isEnumMember(member))
    return { kind: 'never', reason: 'its enum has no members' };
  const owner = reading.checker.getSymbolAtLocation(member.parent.name);
  const symbol = owner === undefined ? undefined : referTo(reading.checker, owner, reading.names);
  if (symbol === undefined)
    return { kind: 'never', reason: `the enum ${member.parent.name.text} is not exported` };
  const value = reading.checker.getConstantValue(member) ?? member.parent.members.indexOf(member);
  return { kind: 'enumMember', symbol, member: textOfName(member.name), value };
}

function textOfName(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)
    ? name.text
    : name.getText();
}
