import { FauxtureError } from '../../shared/fauxtureError';
import type { FacetKind } from '../meaning/facet';
import { Scope, type ScopePlan } from '../meaning/scope';
import { singular, splitWords } from '../locale/splitWords';
import { foldIn, hashText, type Key } from '../random/key';
import { Stream } from '../random/stream';
import type { ObjectShape, PropertyShape } from '../shape/shape';
import { ComputedValue, type Value } from '../shape/values';
import type { Compiler, DrawValue } from './compiler';
import { findKnown } from './findKnown';
import { compileEntries } from './compileEntries';
import { compileRuledObject, hasObjectRules, type ObjectParts } from './objectRules';
import { choicesOf, OWN, propertyField, rolesOf, type Field } from './field';
import { planField } from './planField';
import { compileOrderLinks } from './orderLinks';
import { isContainer } from './sizing';

/** A property ready to be drawn. */
export interface CompiledProperty {
  readonly name: string;
  readonly hash: Key;
  readonly draw: DrawValue;
  readonly optional: boolean;
  readonly isRecursive: boolean;
  /** Whether the property is there at all, as far as it alone decides. */
  readonly isPresent: (key: Key, level: number) => boolean;
}

/** Compiles an object: one scope for its fields, each property from its own stream. */
export function compileObject(shape: ObjectShape, field: Field, compiler: Compiler): DrawValue {
  const properties = compileProperties(shape.properties, field, shape.name, compiler);
  const entries = compileEntries(shape, field, compiler);
  const draw = hasObjectRules(shape)
    ? compileRuledObject(shape, { field, compiler, properties, entries })
    : compileFreeObject(shape, { field, compiler, properties, entries });
  const known = findKnown(shape, field);
  const plan = { ...planScope(shape.properties, field, shape.name), ...(known.length > 0 && { known }) };
  const roles = descentRoles(field);
  const linksOf = compileOrderLinks(shape, field, compiler);
  return (scope, key, level) => {
    const inner = new Scope(compiler.environment, scope.descend(plan, key, roles), linksOf(key, scope));
    return draw(inner, key, level);
  };
}

/** Properties each by themselves; entries only where no property is declared, for those say what the object is. */
function compileFreeObject(
  shape: ObjectShape,
  { field, compiler, properties, entries }: ObjectParts,
): DrawValue {
  if (shape.properties.length > 0)
    return (scope, key, level) => drawProperties(properties, scope, key, level);
  return (scope, key, level) => {
    const value: Record<string, Value> = {};
    const pin = compiler.pins?.find(field.path, 'count');
    const count = pin?.count ?? entries.usualCount(key, level);
    entries.draw(value, { scope, key, level }, count, pin && 'must');
    return value;
  };
}

/** Compiles properties for whatever has them; what cannot be made is left out where it is optional. */
export function compileProperties(
  shapes: readonly PropertyShape[],
  field: Field,
  typeName: string | undefined,
  compiler: Compiler,
): readonly CompiledProperty[] {
  return shapes.flatMap((property): CompiledProperty[] => {
    const inner = propertyField(field, property.name, typeName);
    if (property.optional && !compiler.canMake(property.shape, inner)) return [];
    const isTooDeep = property.optional && inner.level > compiler.levels && isContainer(property.shape);
    const draw = compiler.compileLater(property.shape, inner);
    const { computed } = property;
    return [
      {
        name: computed === undefined ? property.name : `[${computed.name}]`,
        hash: hashText(property.name),
        draw:
          computed === undefined
            ? draw
            : (scope, key, level) => new ComputedValue(computed, draw(scope, key, level)),
        optional: property.optional,
        isRecursive: compiler.finiteness.isRecursive(property.shape),
        isPresent: pinnedPresence(property, isTooDeep ? never : presenceOf(property, compiler), {
          field: inner,
          compiler,
        }),
      },
    ];
  });
}

/** Draws an object's properties in their order. */
export function drawProperties(
  properties: readonly CompiledProperty[],
  scope: Scope,
  key: Key,
  level: number,
): Record<string, Value> {
  const value = blankOf(properties);
  for (const property of properties) {
    const own = foldIn(key, property.hash);
    if (property.isPresent !== always && !property.isPresent(own, level)) continue;
    const drawn = drawProperty(property, scope, own, level);
    if (drawn !== undefined) setEntry(value, property.name, drawn.value);
    else if (property.name in value) Reflect.deleteProperty(value, property.name);
  }
  return value;
}

/** An object of the size that the properties need; with their names, where all of them are there in any case. */
function blankOf(properties: readonly CompiledProperty[]): Record<string, Value> {
  let blank = blanks.get(properties);
  if (blank === undefined) {
    const isSure = properties.every(({ name, isPresent }) => isPresent === always && name !== '__proto__');
    blank = isSure ? Object.fromEntries(properties.map(({ name }) => [name, undefined])) : {};
    blanks.set(properties, blank);
  }
  return { ...blank };
}

const blanks = new WeakMap<readonly CompiledProperty[], Readonly<Record<string, Value>>>();

/** Draws a property; `undefined` where it is optional and no value of it is found. */
export function drawProperty(
  property: CompiledProperty,
  ...at: Parameters<DrawValue>
): { readonly value: Value } | undefined {
  if (!property.optional) return { value: property.draw(...at) };
  try {
    return { value: property.draw(...at) };
  } catch (error) {
    if (!FauxtureError.is(error, 'cannot-make')) throw error;
    return undefined;
  }
}

/** Sets an entry under any name, also under `__proto__`. */
export function setEntry(record: Record<string, Value>, name: string, value: Value): void {
  if (name === '__proto__')
    Object.defineProperty(record, name, { value, enumerable: true, writable: true, configurable: true });
  else record[name] = value;
}

const PRESENCE = hashText('presence');
const always = (): boolean => true;
const never = (): boolean => false;

function presenceOf(property: PropertyShape, compiler: Compiler): CompiledProperty['isPresent'] {
  const { optional, depth } = compiler.options;
  if (!property.optional || property.shape.tags?.['required'] !== undefined) return always;
  if (optional === 'never') return () => false;
  const isRecursive = compiler.finiteness.isRecursive(property.shape);
  const probability = optional === 'always' ? 1 : optional;
  if (probability >= 1) return isRecursive ? (_key, level) => level < depth : always;
  return (key, level) =>
    !(isRecursive && level >= depth) && new Stream(foldIn(key, PRESENCE)).chance(probability);
}

/** Pins of optional properties say whether they are there, before anything else does. */
function pinnedPresence(
  { optional }: PropertyShape,
  isPresent: CompiledProperty['isPresent'],
  { field, compiler: { pins } }: { readonly field: Field; readonly compiler: Compiler },
): CompiledProperty['isPresent'] {
  if (pins === undefined || !optional) return isPresent;
  return (key, level) => pins.presence(field.path) ?? isPresent(key, level);
}

/** What the facets of an object must know of its fields, and of the nested ones that speak of the same things. */
export function planScope(
  properties: readonly PropertyShape[],
  field: Field,
  typeName: string | undefined,
  depth = 2,
): ScopePlan {
  const meanings = new Map<string, readonly string[]>();
  for (const property of properties) {
    const inner = propertyField(field, property.name, typeName);
    const found = planField(property.shape, inner)?.found;
    if (found !== undefined) meanings.set(found.meaning.id, choicesOf(property.shape));
    if (property.shape.kind !== 'object' || depth === 0) continue;
    for (const [id, choices] of planScope(property.shape.properties, inner, property.shape.name, depth - 1)
      .meanings) {
      if (INHERITED.test(id) && !meanings.has(id)) meanings.set(id, choices);
    }
  }
  return { meanings };
}

/** Meanings of facets that nested objects share. */
const INHERITED = /^(?:location|person|company)\./;

/** Elements are things of their own; a nested object speaks of the outer one's person, place and company, or of a role's. */
export function descentRoles(field: Field): Readonly<Record<FacetKind, string | undefined>> {
  if (field.isElement || field.name === '') return OWN;
  return rolesOf(splitWords(field.name).map(singular), field);
}
