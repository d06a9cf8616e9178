import { foldIn, hashText, type Key } from '../random/key';
import { Stream } from '../random/stream';
import type { ObjectShape } from '../shape/shape';
import type { Value } from '../shape/values';
import { cannotMake } from './cannotMake';
import { MAX_ITEMS } from './compileArray';
import type { Entries, EntryPlace } from './compileEntries';
import { drawProperty, setEntry, type CompiledProperty } from './compileObject';
import type { Compiler, DrawValue } from './compiler';
import type { Field } from './field';

const RANK = hashText('rank');

/** What an object is put together from. */
export interface ObjectParts {
  readonly field: Field;
  readonly compiler: Compiler;
  readonly properties: readonly CompiledProperty[];
  readonly entries: Entries;
}

/** Whether an object has rules about which of its properties stand together, or how many. */
export function hasObjectRules(shape: ObjectShape): boolean {
  return (
    shape.minProperties !== undefined ||
    shape.maxProperties !== undefined ||
    shape.dependentRequired !== undefined
  );
}

/**
 * Compiles an object that has such rules. Each property decides for itself as ever; then what the others need is
 * added, and as few as possible come or go until their number is right.
 */
export function compileRuledObject(shape: ObjectShape, parts: ObjectParts): DrawValue {
  const { minProperties = 0 } = shape;
  if (minProperties > MAX_ITEMS)
    throw cannotMake(
      parts.field.path,
      'it asks for too many properties',
      `Ask for ${String(MAX_ITEMS)} at most`,
    );
  return (scope, key, level) => {
    const pin = parts.compiler.pins?.find(parts.field.path, 'count');
    const ruled =
      pin === undefined ? shape : { ...shape, minProperties: pin.count, maxProperties: pin.count };
    const drawing = new RuledObject(ruled, parts, { scope, key, level });
    const failed = new Set<string>();
    for (;;) {
      const chosen = drawing.choose(failed);
      const missing = drawing.drawAll(chosen);
      if (missing.length === 0) return drawing.assemble(chosen);
      for (const name of missing) failed.add(name);
    }
  };
}

/** One such object under construction. */
class RuledObject {
  private readonly byName: ReadonlyMap<string, CompiledProperty>;
  /** Values by name; `undefined` where none was found. */
  private readonly drawn = new Map<string, { readonly value: Value } | undefined>();
  private readonly isUsual: boolean;

  constructor(
    private readonly shape: ObjectShape,
    private readonly parts: ObjectParts,
    private readonly place: EntryPlace,
  ) {
    this.byName = new Map(parts.properties.map(property => [property.name, property]));
    this.isUsual = place.level < parts.compiler.options.depth;
  }

  /** The names that the object has, entries beyond those named aside. */
  choose(failed: ReadonlySet<string>): ReadonlySet<string> {
    const { properties } = this.parts;
    const present = new Set<string>();
    for (const property of properties) {
      if (failed.has(property.name)) continue;
      if (property.optional && !property.isPresent(this.keyOf(property), this.place.level)) continue;
      const needed = this.needs(property.name, failed);
      if (needed === undefined && !property.optional)
        throw this.fail('a property that must stand beside a required one cannot be made');
      for (const name of needed ?? []) present.add(name);
    }
    this.removeSurplus(present);
    this.addMissing(present, failed);
    return present;
  }

  /** Draws what was chosen and not drawn yet; gives the names that no value was found for. */
  drawAll(names: ReadonlySet<string>): readonly string[] {
    for (const name of names) {
      if (this.drawn.has(name)) continue;
      const property = this.byName.get(name);
      const { scope, level } = this.place;
      this.drawn.set(
        name,
        property === undefined
          ? this.parts.entries.drawNamed(name, this.place)
          : drawProperty(property, scope, this.keyOf(property), level),
      );
    }
    return [...names].filter(name => this.drawn.get(name) === undefined);
  }

  /** The object with declared properties in their order, then entries. */
  assemble(names: ReadonlySet<string>): Value {
    const { minProperties = 0, maxProperties = Infinity } = this.shape;
    const value: Record<string, Value> = {};
    const declared = this.parts.properties.map(property => property.name).filter(name => names.has(name));
    const others = [...names].filter(name => !this.byName.has(name));
    for (const name of [...declared, ...others]) setEntry(value, name, this.drawn.get(name)?.value);
    const lacking = Math.max(0, minProperties - names.size);
    const { entries } = this.parts;
    const usual = this.shape.properties.length > 0 ? 0 : entries.usualCount(this.place.key, this.place.level);
    const wanted = Math.min(maxProperties - names.size, Math.max(lacking, usual));
    if (wanted > 0) entries.draw(value, this.place, wanted, 'must');
    const count = Object.keys(value).length;
    if (count < minProperties) entries.draw(value, this.again(), (minProperties - count) * 2, 'must');
    if (Object.keys(value).length < minProperties)
      throw this.fail(`fewer than ${String(minProperties)} properties of it can be made`);
    return trim(value, maxProperties);
  }

  private again(): EntryPlace {
    return { ...this.place, key: foldIn(this.place.key, RANK) };
  }

  /** A property with all that must stand beside it, in turn; `undefined` where something of it cannot be had. */
  private needs(start: string, failed: ReadonlySet<string>): ReadonlySet<string> | undefined {
    const found = new Set([start]);
    for (const name of found) {
      if (failed.has(name)) return undefined;
      if (!this.byName.has(name) && name !== start && !this.mayName(name)) return undefined;
      const rules = this.shape.dependentRequired ?? {};
      for (const other of Object.hasOwn(rules, name) ? (rules[name] ?? []) : []) found.add(other);
    }
    return found;
  }

  /** Whether a name that is not among the makeable properties may be an entry's. */
  private mayName(name: string): boolean {
    return !this.shape.properties.some(property => property.name === name);
  }

  private removeSurplus(present: Set<string>): void {
    const { maxProperties = Infinity } = this.shape;
    if (present.size <= maxProperties) return;
    for (const property of this.ranked().reverse()) {
      if (present.size <= maxProperties) return;
      if (!property.optional || !present.has(property.name)) continue;
      const gone = [...present].filter(name => this.needs(name, NONE)?.has(property.name));
      if (gone.some(name => this.byName.get(name)?.optional === false)) continue;
      for (const name of gone) present.delete(name);
    }
    if (present.size > maxProperties)
      throw this.fail(`more than ${String(maxProperties)} properties are required`);
  }

  private addMissing(present: Set<string>, failed: ReadonlySet<string>): void {
    const { minProperties = 0, maxProperties = Infinity } = this.shape;
    for (const property of this.ranked()) {
      if (present.size >= minProperties) return;
      if (present.has(property.name)) continue;
      const needed = this.needs(property.name, failed);
      const union = new Set([...present, ...(needed ?? [])]);
      if (needed === undefined || union.size > maxProperties) continue;
      for (const name of needed) present.add(name);
    }
  }

  /** Makeable properties in an order of each object's own, those that end first. */
  private ranked(): CompiledProperty[] {
    const rank = (property: CompiledProperty): number =>
      new Stream(foldIn(this.keyOf(property), RANK)).real() + (property.isRecursive && !this.isUsual ? 1 : 0);
    return this.parts.properties
      .map(property => ({ property, rank: rank(property) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ property }) => property)
      .filter(property => !property.isRecursive || this.place.level < this.parts.compiler.options.depth + 3);
  }

  private keyOf(property: CompiledProperty): Key {
    return foldIn(this.place.key, property.hash);
  }

  private fail(reason: string): Error {
    return cannotMake(this.parts.field.path, reason, 'Loosen what it requires');
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Drops entries from the end until no more are left than allowed. */
function trim(value: Record<string, Value>, most: number): Value {
  const surplus = Object.keys(value).slice(most);
  for (const name of surplus) Reflect.deleteProperty(value, name);
  return value;
}
