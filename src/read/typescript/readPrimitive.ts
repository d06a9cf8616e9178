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
  if ((type.flags & TypeFlags.EnumLiteral) !== 0 && !type.isUnion()) return readEnumMember(type, reading);
  if ((type.flags & TypeFlags.Enum) !== 0) return readOpaqueEnum(type, reading);
  if (type.isStringLiteral() || type.isNumberLiteral()) return { kind: 'literal', value: type.value };
  if ((type.flags & TypeFlags.BooleanLiteral) !== 0) {
    return { kind: 'literal', value: reading.checker.typeToString(type) === 'true' };
  }
  if ((type.flags & TypeFlags.BigIntLiteral) !== 0) {
    const { negative, base10Value } = (type as ts.BigIntLiteralType).value;
    return { kind: 'literal', value: { bigint: `${negative ? '-' : ''}${base10Value}` } };
  }
  if ((type.flags & TypeFlags.UniqueESSymbol) !== 0) return readUniqueSymbol(type, reading);
  if ((type.flags & (TypeFlags.TemplateLiteral | TypeFlags.StringMapping)) !== 0)
    return readTemplate(type, place, reading);
  return readDeferred(type, place, reading);
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
  const symbol = referTo(reading.checker, type.symbol);
  if (symbol !== undefined) return { kind: 'reference', symbol };
  return { kind: 'never', reason: 'the symbol it must be is not exported' };
}

/** An enum whose values its declaration does not tell, as in a package's typings: its members by name all the same. */
function readOpaqueEnum(type: ts.Type, reading: Reading): Shape {
  const symbol = referTo(reading.checker, type.symbol);
  if (symbol === undefined) return { kind: 'never', reason: `the enum ${type.symbol.name} is not exported` };
  const members = [...(type.symbol.exports?.values() ?? [])].map((member, at): Shape => {
    const node = member.valueDeclaration;
    const value =
      node !== undefined && ts.isEnumMember(node) ? reading.checker.getConstantValue(node) : undefined;
    return { kind: 'enumMember', symbol, member: member.name, value: value ?? at };
  });
  return { kind: 'union', members, name: type.symbol.name };
}

/** Reads a member of an enum, which fixtures write by name. */
export function readEnumMember(type: ts.Type, reading: Reading): Shape | undefined {
  if ((type.flags & TypeFlags.EnumLiteral) === 0 || type.isUnion()) return undefined;
  const value = (type as ts.LiteralType).value;
  const declaration = type.symbol.valueDeclaration;
  if (declaration === undefined || !ts.isEnumMember(declaration) || typeof value === 'object') {
    return { kind: 'never', reason: 'the value of its enum is computed' };
  }
  const owner = reading.checker.getSymbolAtLocation(declaration.parent.name);
  const symbol = owner === undefined ? undefined : referTo(reading.checker, owner);
  if (symbol === undefined)
    return { kind: 'never', reason: `the enum ${declaration.parent.name.text} is not exported` };
  return { kind: 'enumMember', symbol, member: type.symbol.name, value };
}
