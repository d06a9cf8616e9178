import { ts } from 'ts-morph';

import { identifyShape } from '../../engine/shape/identifyShape';
import type { Shape, UnionShape } from '../../engine/shape/shape';
import type { Place, Reading } from './reading';
import { limitMembers } from './readingLimit';
import { symbolOf } from './symbols';

/** Reads a union: members in the compiler's order, `true | false` as boolean, with its discriminant if it has one. */
export function readUnion(type: ts.UnionType, place: Place, reading: Reading): Shape {
  const { types } = type;
  const booleans = types.filter(member => (member.flags & ts.TypeFlags.BooleanLiteral) !== 0);
  const others = booleans.length === 2 ? types.filter(member => !booleans.includes(member)) : types;
  const inner = memberPlace(others, place);
  const read = limitMembers(others, reading.limit).map(member => reading.read(member, inner));
  const members = inStableOrder(booleans.length === 2 ? [...read, { kind: 'boolean' }] : read);
  const [only] = members;
  if (members.length === 1 && only !== undefined) return only;
  const name = type.aliasSymbol?.name ?? (others.every(isEnumLike) ? symbolOf(type)?.name : undefined);
  const discriminant = findDiscriminant(members);
  return {
    kind: 'union',
    members,
    ...(discriminant !== undefined && { discriminant }),
    ...(name !== undefined && { name }),
  };
}

/** The whole's text denotes no member, unless null and undefined are all that is beside one. */
function memberPlace(types: readonly ts.Type[], { access, ...place }: Place): Place {
  const solid = types.filter(member => (member.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) === 0);
  if (access === undefined || solid.length !== 1) return place;
  return { ...place, access: { ...access, text: `NonNullable<${access.text}>` } };
}

/** The compiler orders members by when it first met them, which differs from run to run; this order does not. */
function inStableOrder(members: readonly Shape[]): readonly Shape[] {
  return members
    .map(shape => ({ shape, id: identifyShape(shape) }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map(({ shape }) => shape);
}

function isEnumLike(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.EnumLiteral) !== 0;
}

function findDiscriminant(members: UnionShape['members']): string | undefined {
  const objects = members.filter(member => member.kind === 'object');
  if (objects.length < 2 || objects.length !== members.length) return undefined;
  return objects[0]?.properties.find(({ name, shape }) => {
    if (shape.kind !== 'literal' && shape.kind !== 'enumMember') return false;
    const tags = objects.map(object => object.properties.find(property => property.name === name)?.shape);
    const values = tags.map(tag =>
      tag?.kind === 'literal' || tag?.kind === 'enumMember' ? JSON.stringify(tag.value) : undefined,
    );
    return values.every(value => value !== undefined) && new Set(values).size === values.length;
  })?.name;
}
