import { ts } from 'ts-morph';

import type { Shape, TupleElement } from '../../engine/shape/shape';
import { indexAccess } from './typeText';
import type { Place, Reading } from './reading';

/** Reads `T[]` and `readonly T[]`. */
export function readArray(type: ts.TypeReference, place: Place, reading: Reading): Shape {
  const [item] = reading.checker.getTypeArguments(type);
  if (item === undefined) return { kind: 'array', items: { kind: 'unknown' } };
  return {
    kind: 'array',
    items: reading.read(item, { ...indexAccess(place, 'number'), path: `${place.path}[]` }),
  };
}

/** An interface that extends an array and adds nothing is that array; `undefined` for other types. */
export function readArrayHeir(type: ts.Type, place: Place, reading: Reading): Shape | undefined {
  if (!type.isClassOrInterface() || (type.symbol.members?.size ?? 0) > 0) return undefined;
  const base = reading.checker.getBaseTypes(type).find(each => reading.checker.isArrayType(each));
  return base === undefined ? undefined : readArray(base as ts.TypeReference, place, reading);
}

/** Reads tuples with optional, rest and named elements; a rest in the middle is allowed once, as in the language. */
export function readTuple(type: ts.TupleTypeReference, place: Place, reading: Reading): Shape {
  const { elementFlags, labeledElementDeclarations } = type.target;
  const elements = reading.checker.getTypeArguments(type).map((element, at): TupleElement => {
    const flags = elementFlags[at] ?? ts.ElementFlags.Required;
    const label = labeledElementDeclarations?.[at]?.name;
    const inner = { ...indexAccess(place, String(at)), path: `${place.path}[${String(at)}]` };
    const isOptional = (flags & ts.ElementFlags.Optional) !== 0;
    return {
      shape: isOptional ? withoutUndefined(reading.read(element, inner)) : reading.read(element, inner),
      presence: (flags & ts.ElementFlags.Variable) !== 0 ? 'rest' : isOptional ? 'optional' : 'required',
      ...(label !== undefined && ts.isIdentifier(label) && { name: label.text }),
    };
  });
  return { kind: 'tuple', elements };
}

/** A shape without the `undefined` that being optional adds. */
export function withoutUndefined(shape: Shape): Shape {
  if (shape.kind !== 'union') return shape;
  const members = shape.members.filter(member => member.kind !== 'undefined');
  const [only] = members;
  if (members.length === shape.members.length) return shape;
  return members.length === 1 && only !== undefined ? only : { ...shape, members };
}
