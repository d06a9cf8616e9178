import { jsonKey } from '../../engine/generate/jsonKey';
import { ANY_FORM, LOWER_LIMITS, UPPER_LIMITS } from './form';
import type { Evaluated, Form, Limits, Notes } from './form';
import type { Json } from './jsonValue';
import { commonMultiple } from './multiples';
import type { SchemaNode } from './term';
import type { TermPool } from './termPool';

/** The form of what obeys two forms, before it is asked whether anything does. */
export function joinForms(a: Form, b: Form, pool: TermPool): Form {
  if (a === ANY_FORM) return b;
  if (b === ANY_FORM) return a;
  const all = (x: SchemaNode, y: SchemaNode): SchemaNode => pool.all(x, y);
  return {
    types: a.types & b.types,
    typesAt: b.types < a.types ? b.typesAt || a.typesAt : a.typesAt || b.typesAt,
    typed: a.typed || b.typed,
    about: a.about | b.about,
    values: joinValues(a.values, b.values),
    valuesAt: a.valuesAt || b.valuesAt,
    notValues: joinLists(a.notValues, b.notValues),
    limits: joinLimits(a.limits, b.limits),
    multipleOf: joinMultiples(a.multipleOf, b.multipleOf),
    patterns: joinLists(a.patterns, b.patterns),
    notPatterns: joinLists(a.notPatterns, b.notPatterns),
    formats: joinLists(a.formats, b.formats),
    unique: a.unique || b.unique,
    prefix: joinPrefix(a, b, pool),
    rest: pool.all(a.rest, b.rest),
    contains: joinLists(a.contains, b.contains),
    properties: joinMaps(a.properties, b.properties, all),
    patternProperties: joinMaps(a.patternProperties, b.patternProperties, all),
    closures: joinLists(a.closures, b.closures),
    propertyNames: pool.all(a.propertyNames, b.propertyNames),
    required: joinMaps(a.required, b.required, first => first),
    dependentRequired: joinMaps(a.dependentRequired, b.dependentRequired, joinLists),
    evaluated: joinEvaluated(a.evaluated, b.evaluated),
    isLoose: a.isLoose || b.isLoose,
    notes: joinNotes(a.notes, b.notes),
  };
}

/** What an index of an array must obey. */
export function itemAt(form: Form, at: number): SchemaNode {
  return form.prefix[at] ?? form.rest;
}

function joinLists<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (a.length === 0) return b;
  return b.length === 0 ? a : [...new Set([...a, ...b])];
}

function joinMaps<T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  join: (first: T, second: T) => T,
): ReadonlyMap<string, T> {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const joined = new Map(a);
  for (const [key, value] of b) {
    const known = a.get(key);
    joined.set(key, known === undefined ? value : join(known, value));
  }
  return joined;
}

function joinValues(
  a: readonly Json[] | undefined,
  b: readonly Json[] | undefined,
): readonly Json[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const texts = new Set(b.map(jsonKey));
  return a.filter(value => texts.has(jsonKey(value)));
}

function joinLimits(a: Limits, b: Limits): Limits {
  const joined = { ...a, ...b };
  for (const name of LOWER_LIMITS) {
    const [first, second] = [a[name], b[name]];
    if (first !== undefined && second !== undefined)
      joined[name] = first.value >= second.value ? first : second;
  }
  for (const name of UPPER_LIMITS) {
    const [first, second] = [a[name], b[name]];
    if (first !== undefined && second !== undefined)
      joined[name] = first.value <= second.value ? first : second;
  }
  return joined;
}

function joinMultiples(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : commonMultiple(a, b);
}

function joinPrefix(a: Form, b: Form, pool: TermPool): readonly SchemaNode[] {
  const length = Math.max(a.prefix.length, b.prefix.length);
  if (length === 0) return a.prefix;
  return Array.from({ length }, (_, at) => pool.all(itemAt(a, at), itemAt(b, at)));
}

function joinEvaluated(a: Evaluated, b: Evaluated): Evaluated {
  if (a === ANY_FORM.evaluated) return b;
  if (b === ANY_FORM.evaluated) return a;
  return {
    allProperties: a.allProperties || b.allProperties,
    names: a.names.size === 0 ? b.names : new Set([...a.names, ...b.names]),
    patterns: joinLists(a.patterns, b.patterns),
    allItems: a.allItems || b.allItems,
    items: Math.max(a.items, b.items),
    contained: joinLists(a.contained, b.contained),
  };
}

/** What was read first stands. */
function joinNotes(a: Notes, b: Notes): Notes {
  return { ...b, ...a };
}
