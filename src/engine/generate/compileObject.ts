import type { FacetKind } from '../meaning/facet';
import { NO_PLAN, Scope, type ScopePlan } from '../meaning/scope';
import { singular, splitWords } from '../meaning/splitWords';
import { foldIn, foldIndex, hashText, type Key } from '../random/key';
import { Stream } from '../random/stream';
import type { IndexShape, ObjectShape, PropertyShape } from '../shape/shape';
import { ComputedValue, toPlain, type Value } from '../shape/values';
import type { Compiler, DrawValue } from './compiler';
import { choicesOf, OWN, elementField, propertyField, rolesOf, type Field } from './field';
import { planField } from './planField';
import { compileOrderLinks } from './orderLinks';
import { drawCount } from './drawCount';
import { isContainer } from './sizing';

interface CompiledProperty {
  readonly name: string;
  readonly hash: Key;
  readonly draw: DrawValue;
  /** Whether the property is there at all. */
  readonly isPresent: (key: Key, level: number) => boolean;
}

/** Compiles an object: one scope for its fields, each property from its own stream. */
export function compileObject(shape: ObjectShape, field: Field, compiler: Compiler): DrawValue {
  const properties = compileProperties(shape.properties, field, shape.name, compiler);
  const entries =
    shape.properties.length === 0 ? compileEntries(shape.index?.at(-1), field, compiler) : undefined;
  const plan = planScope(shape.properties, field, shape.name);
  const roles = descentRoles(field);
  const linksOf = compileOrderLinks(shape, field, compiler);
  return (scope, key, level) => {
    const inner = new Scope(compiler.environment, scope.descend(plan, key, roles), linksOf(key, scope));
    const value = drawProperties(properties, inner, key, level);
    return entries === undefined ? value : Object.assign(value, entries(inner, key, level));
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
    if (property.optional && inner.level > compiler.levels && isContainer(property.shape)) return [];
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
        isPresent: presenceOf(property, compiler),
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
    const drawn = property.draw(scope, own, level);
    if (property.name === '__proto__')
      Object.defineProperty(value, '__proto__', {
        value: drawn,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    else value[property.name] = drawn;
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

const PRESENCE = hashText('presence');
const always = (): boolean => true;

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

function compileEntries(
  index: IndexShape | undefined,
  field: Field,
  compiler: Compiler,
): DrawValue | undefined {
  if (index === undefined) return undefined;
  const inner = elementField(field, '.*');
  const { shape: value, key: keys } = { shape: index.value, key: index.key };
  if (!compiler.canMake(value, inner)) return undefined;
  const drawKey = compiler.compile(keys, keyField(field));
  const drawItem = compiler.compileLater(value, inner);
  const isRecursive = compiler.finiteness.isRecursive(value);
  return (scope, key, level) => {
    if (isRecursive && level >= compiler.options.depth) return {};
    const count = drawCount(key, { nesting: inner.nesting, options: compiler.options });
    const entries: Record<string, Value> = {};
    for (let at = 0; at < count; at += 1) {
      const own = foldIndex(key, at);
      const element = new Scope(compiler.environment, scope.descend(NO_PLAN, own, OWN));
      const name =
        keys.kind === 'number'
          ? String(at + 1)
          : String(toPlain(drawKey(element, foldIn(own, ENTRY_KEY), level)));
      entries[name] = drawItem(element, own, level);
    }
    return entries;
  };
}

const ENTRY_KEY = hashText('entry key');

/** What the keys of a record are called: `pricesBySku` has SKUs, everything else plain keys. */
function keyField(field: Field): Field {
  const words = splitWords(field.name);
  const by = words.lastIndexOf('by');
  return {
    ...field,
    name: by > 0 && by < words.length - 1 ? words.slice(by + 1).join(' ') : 'record key',
    owners: [],
  };
}
