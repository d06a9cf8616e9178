import { OpaqueValue } from './opaqueValue';
import type { IndexShape, ObjectShape, Shape, ShapeDocument } from './shape';

/** How well a value that is still being written fits a shape. */
export interface Fit {
  /** Places where what is written contradicts the shape. */
  readonly wrong: number;
  /** Literals that are written as the shape says: what tells the members of a union apart. */
  readonly tags: number;
  /** Properties that are written and that the shape knows by name. */
  readonly known: number;
  /** Required properties that are not written yet. */
  readonly missing: number;
}

const GOOD: Fit = { wrong: 0, tags: 0, known: 0, missing: 0 };
const WRONG: Fit = { wrong: 1, tags: 0, known: 0, missing: 0 };

/** Refs in a row that lead to no value: more are a circle. */
const MAX_HOPS = 50;

/**
 * Measures how well a JSON value fits a shape. A property that is missing is no contradiction: it may be about to be
 * written. Formats, counts and rules that the shape only names are not looked at. Pure.
 */
export function measureFit(document: ShapeDocument, shape: Shape, value: unknown): Fit {
  return measure({ document, hops: 0 }, shape, value);
}

/** True where the first fits better. Contradictions count first, then tags, then properties known by name. */
function fitsBetter(one: Fit, other: Fit): boolean {
  if (one.wrong !== other.wrong) return one.wrong < other.wrong;
  if (one.tags !== other.tags) return one.tags > other.tags;
  return one.known !== other.known ? one.known > other.known : one.missing < other.missing;
}

/** The member of a union, of those within it too, that a value fits best; any other shape is its own. */
export function bestMember(document: ShapeDocument, shape: Shape, value: unknown): Shape {
  let found: { readonly shape: Shape; readonly fit: Fit } | undefined;
  for (const member of membersOf(document, shape, 0)) {
    const fit = measureFit(document, member, value);
    if (found === undefined || fitsBetter(fit, found.fit)) found = { shape: member, fit };
  }
  return found?.shape ?? shape;
}

/** What a shape's refs and unions lead to. */
function membersOf(document: ShapeDocument, shape: Shape, hops: number): readonly Shape[] {
  if (hops > MAX_HOPS) return [];
  if (shape.kind === 'union') return shape.members.flatMap(member => membersOf(document, member, hops + 1));
  if (shape.kind !== 'ref') return [shape];
  const target = document.definitions[shape.id];
  return target === undefined ? [] : membersOf(document, target, hops + 1);
}

interface Measuring {
  readonly document: ShapeDocument;
  readonly hops: number;
}

function measure(measuring: Measuring, shape: Shape, value: unknown): Fit {
  if (value instanceof OpaqueValue && shape.kind !== 'ref' && shape.kind !== 'union')
    return value.mayBe(shape) ? GOOD : WRONG;
  switch (shape.kind) {
    case 'ref':
    case 'union':
      return measureBest(measuring, shape, value);
    case 'object':
      return measureObject(measuring, shape, value);
    case 'array':
      return Array.isArray(value) ? sum(value.map(item => measureIn(measuring, shape.items, item))) : WRONG;
    case 'tuple':
      return Array.isArray(value)
        ? sum(value.map((item, at) => measureIn(measuring, elementAt(shape.elements, at), item)))
        : WRONG;
    default:
      return measureScalar(shape, value);
  }
}

function measureIn(measuring: Measuring, shape: Shape | undefined, value: unknown): Fit {
  return shape === undefined ? WRONG : measure({ ...measuring, hops: 0 }, shape, value);
}

function measureBest(measuring: Measuring, shape: Shape, value: unknown): Fit {
  const members = membersOf(measuring.document, shape, measuring.hops);
  let best: Fit | undefined;
  for (const member of members) {
    const fit = measure({ ...measuring, hops: measuring.hops + 1 }, member, value);
    if (best === undefined || fitsBetter(fit, best)) best = fit;
  }
  return best ?? WRONG;
}

function measureObject(measuring: Measuring, shape: ObjectShape, value: unknown): Fit {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return WRONG;
  const written = Object.entries(value);
  const byName = new Map(shape.properties.map(property => [property.name, property.shape]));
  const parts = written.map(([name, item]): Fit => {
    const own = byName.get(name);
    const fit = measureIn(measuring, own ?? entryShape(shape.index, name), item);
    return own === undefined ? fit : { ...fit, known: fit.known + 1 };
  });
  const missing = shape.properties.filter(
    ({ name, optional }) => !optional && !Object.hasOwn(value, name),
  ).length;
  return sum([...parts, { ...GOOD, missing }]);
}

/** The shape of an entry that is no declared property; `undefined` where there may be none of that name. */
export function entryShape(index: readonly IndexShape[] | undefined, name: string): Shape | undefined {
  return index?.find(({ key }) => key.kind !== 'string' || isText(key, name))?.value;
}

/** The shape of an element of a tuple. */
export function elementAt(
  elements: readonly { readonly shape: Shape; readonly presence: string }[],
  at: number,
): Shape | undefined {
  const last = elements.at(-1);
  return (elements[at] ?? (last?.presence === 'rest' ? last : undefined))?.shape;
}

const KINDS: Readonly<Partial<Record<Shape['kind'], (value: unknown) => boolean>>> = {
  undefined: value => value === undefined,
  null: value => value === null,
  boolean: value => typeof value === 'boolean',
  bigint: value => typeof value === 'bigint',
};

function measureScalar(shape: Shape, value: unknown): Fit {
  const isOfKind = KINDS[shape.kind];
  if (isOfKind !== undefined) return isOfKind(value) ? GOOD : WRONG;
  switch (shape.kind) {
    case 'unknown':
      return GOOD;
    case 'builtIn':
      return shape.name === 'Date' && value instanceof Date ? GOOD : WRONG;
    case 'string':
      return typeof value === 'string' && isText(shape, value) ? GOOD : WRONG;
    case 'number':
      return typeof value === 'number' && isInRange(shape, value) ? GOOD : WRONG;
    case 'literal':
    case 'enumMember':
      return shape.value === value ? { ...GOOD, tags: 1 } : WRONG;
    default:
      return WRONG;
  }
}

function isText(shape: Extract<Shape, { kind: 'string' }>, text: string): boolean {
  const { minLength = 0, maxLength = Infinity, patterns = [], notPatterns = [], notValues = [] } = shape;
  return (
    text.length >= minLength &&
    text.length <= maxLength * 2 &&
    !notValues.includes(text) &&
    patterns.every(pattern => matches(pattern, text) !== false) &&
    notPatterns.every(pattern => matches(pattern, text) !== true)
  );
}

/** `undefined` where the pattern is none that this platform knows. */
function matches(pattern: string, text: string): boolean | undefined {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return undefined;
  }
}

function isInRange(shape: Extract<Shape, { kind: 'number' }>, value: number): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, integer } = shape;
  if (integer === true && !Number.isInteger(value)) return false;
  return (
    value >= (minimum ?? -Infinity) &&
    value <= (maximum ?? Infinity) &&
    value > (exclusiveMinimum ?? -Infinity) &&
    value < (exclusiveMaximum ?? Infinity)
  );
}

function sum(fits: readonly Fit[]): Fit {
  const total = { ...GOOD };
  for (const { wrong, tags, known, missing } of fits) {
    total.wrong += wrong;
    total.tags += tags;
    total.known += known;
    total.missing += missing;
  }
  return total;
}
