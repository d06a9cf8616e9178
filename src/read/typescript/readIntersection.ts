import { ts } from 'ts-morph';

import type { Shape } from '../../engine/shape/shape';
import { readFunction } from './readFunction';
import { isMethod } from './readClass';
import { isHidden, readObject, readProperty } from './readObject';
import type { Place, Reading } from './reading';
import { symbolOf } from './symbols';
import { typeTextOf } from './typeText';

const PLAIN =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.BigIntLike |
  ts.TypeFlags.ESSymbolLike;

/**
 * Reads an intersection. A primitive, array or built-in with a brand is that value with an assertion, because a
 * brand exists in the type alone; objects are merged by the compiler already.
 */
export function readIntersection(type: ts.IntersectionType, place: Place, reading: Reading): Shape {
  const { checker } = reading;
  if (checker.typeToString(type) === 'never')
    return { kind: 'never', reason: 'its parts exclude one another' };
  const built = readBuiltOn(type, place, reading);
  if (built !== undefined) return built;
  const solid = type.types.find(part => isSolid(part, reading));
  if (solid === undefined) return readFunction(type, place, reading) ?? readObject(type, place, reading);
  const value = reading.read(solid, place);
  const isBranded = type.types.some(part => part !== solid && checker.getPropertiesOfType(part).length > 0);
  if (!isBranded) return value;
  const assertAs = typeTextOf(type, place, reading);
  const alias = type.aliasSymbol?.name;
  if (assertAs === undefined)
    return { kind: 'never', reason: 'it is branded by a type that is not exported' };
  reading.noteAssertion();
  return { ...value, assertAs, ...(alias !== undefined && { alias }) };
}

/** An instance of a class with properties of other types set afterwards; `undefined` where a literal can stand in. */
function readBuiltOn(type: ts.IntersectionType, place: Place, reading: Reading): Shape | undefined {
  const { checker } = reading;
  const base = type.types.find(part => {
    const isClass = ((symbolOf(part)?.flags ?? 0) & ts.SymbolFlags.Class) !== 0;
    return isClass && checker.getPropertiesOfType(part).some(member => isHidden(member) || isMethod(member));
  });
  const made = base === undefined ? undefined : reading.read(base, place);
  if (base === undefined || made?.kind !== 'class' || made.isAbstract) return undefined;
  const { access: _access, ...inner } = place;
  const own = new Set(checker.getPropertiesOfType(base).map(member => member.escapedName));
  const others = checker
    .getPropertiesOfType(type)
    .filter(member => !own.has(member.escapedName))
    .map(member => readProperty(member, inner, reading))
    .filter(member => member !== undefined);
  return { ...made, properties: [...made.properties, ...others] };
}

function isSolid(part: ts.Type, reading: Reading): boolean {
  if ((part.flags & PLAIN) !== 0 || reading.checker.isArrayType(part) || reading.checker.isTupleType(part))
    return true;
  if ((part.flags & ts.TypeFlags.Object) === 0 || symbolOf(part) === undefined) return false;
  return ['Date', 'Map', 'Set', 'URL', 'RegExp', 'Uint8Array', 'Buffer', 'Promise'].includes(
    part.symbol.name,
  );
}
