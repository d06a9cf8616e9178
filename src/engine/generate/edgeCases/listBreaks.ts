import { type AnySpecial, isRecord, Special, toPlain, type Value } from '../../shape/values';
import type { ObjectShape, Shape, ShapeDocument, UnionShape } from '../../shape/shape';
import { jsonKey } from '../jsonKey';
import { listNumberBreaks, listTextBreaks } from './listScalarBreaks';

/** A rule that a value breaks. */
export interface Break {
  /** Of the value that breaks it, elements as `[0]`. */
  readonly path: string;
  /** By JSON Schema's keyword. */
  readonly rule: string;
}

/** What a value is held against. */
export interface BreakContext {
  readonly definitions: ShapeDocument['definitions'];
  /** Whether a value, as JSON says it, obeys the rule that a shape names in `checks`. Default: it does. */
  readonly check?: ((rule: string, value: unknown) => boolean) | undefined;
}

/**
 * Lists the rules of a shape that a value breaks: none when it is of the shape. Objects without further entries are
 * closed. Of a union the breaks of the member that the value is nearest to. Pure.
 */
export function listBreaks(shape: Shape, value: Value, context: BreakContext, path = ''): readonly Break[] {
  const found = listOwnBreaks(shape, value, context, path);
  const { checks = [] } = shape;
  const { check } = context;
  if (found.length > 0 || check === undefined) return found;
  return checks.some(rule => !check(rule, toPlain(value))) ? [{ path, rule: 'rule' }] : [];
}

function listOwnBreaks(shape: Shape, value: Value, context: BreakContext, path: string): readonly Break[] {
  const plain = value instanceof Special ? unwrap(value as AnySpecial) : value;
  switch (shape.kind) {
    case 'ref': {
      const target = context.definitions[shape.id];
      return target === undefined ? [] : listBreaks(target, value, context, path);
    }
    case 'union':
      return listUnionBreaks(shape, value, context, path);
    case 'object':
      return listObjectBreaks(shape, value, context, path);
    case 'array':
    case 'tuple':
      return listArrayBreaks(shape, plain, context, path);
    case 'string':
      return typeof plain === 'string' ? listTextBreaks(shape, plain, path) : [{ path, rule: 'type' }];
    case 'number':
      return typeof plain === 'number' ? listNumberBreaks(shape, plain, path) : [{ path, rule: 'type' }];
    default:
      return isOfKind(shape, value, plain) ? [] : [{ path, rule: ruleOf(shape) }];
  }
}

/** What an assertion or a computed key holds. */
function unwrap(value: AnySpecial): Value {
  if (value.kind !== 'assertion' && value.kind !== 'computed') return value;
  return value.value instanceof Special ? unwrap(value.value as AnySpecial) : value.value;
}

function ruleOf(shape: Shape): string {
  return shape.kind === 'literal' || shape.kind === 'enumMember' ? 'enum' : 'type';
}

type Leaf = Exclude<Shape['kind'], 'ref' | 'union' | 'object' | 'array' | 'tuple' | 'string' | 'number'>;
type IsOf = (shape: Shape, value: Value, plain: Value) => boolean;

const isSpecial: IsOf = (_shape, value) => value instanceof Special;

const KINDS: Readonly<Record<Leaf, IsOf>> = {
  null: (_shape, value) => value === null,
  undefined: (_shape, value) => value === undefined,
  boolean: (_shape, _value, plain) => typeof plain === 'boolean',
  bigint: (_shape, _value, plain) => typeof plain === 'bigint',
  literal: (shape, _value, plain) => shape.kind === 'literal' && isLiteral(shape.value, plain),
  enumMember: (shape, value) =>
    shape.kind === 'enumMember' && value instanceof Special && toPlain(value) === shape.value,
  builtIn: (shape, value) => shape.kind === 'builtIn' && isBuiltIn(shape.name, value),
  function: isSpecial,
  class: isSpecial,
  reference: isSpecial,
  unknown: () => true,
  never: () => false,
};

function isOfKind(shape: Shape, value: Value, plain: Value): boolean {
  return KINDS[shape.kind as Leaf](shape, value, plain);
}

function isLiteral(literal: string | number | boolean | { readonly bigint: string }, value: Value): boolean {
  return typeof literal === 'object' ? value === BigInt(literal.bigint) : value === literal;
}

const PRIMITIVES: Readonly<Record<string, string>> = {
  String: 'string',
  Number: 'number',
  Boolean: 'boolean',
  BigInt: 'bigint',
};

function isBuiltIn(name: string, value: Value): boolean {
  if (name === 'Date') return value instanceof Date;
  const primitive = PRIMITIVES[name];
  if (primitive !== undefined) return typeof value === primitive;
  if (name === 'Object') return typeof value === 'object' && value !== null;
  return value instanceof Special || Array.isArray(value);
}

function listObjectBreaks(
  shape: ObjectShape,
  value: Value,
  context: BreakContext,
  path: string,
): readonly Break[] {
  if (!isRecord(value)) return [{ path, rule: 'type' }];
  const own = (name: string): boolean => Object.hasOwn(value, name);
  const nameOf = ({ name, computed }: ObjectShape['properties'][number]): string =>
    computed === undefined ? name : `[${computed.name}]`;
  const declared = new Set(shape.properties.map(nameOf));
  const required = shape.properties.filter(each => !each.optional && !own(nameOf(each)));
  const count = Object.keys(value).length;
  const { minProperties = 0, maxProperties = Infinity, index = [], dependentRequired = {} } = shape;
  const dependent = Object.entries(dependentRequired).some(
    ([name, others]) => own(name) && others.some(other => !own(other)),
  );
  return [
    ...required.map(each => ({ path: join(path, nameOf(each)), rule: 'required' })),
    ...shape.properties.flatMap(each => {
      const item = own(nameOf(each)) ? value[nameOf(each)] : undefined;
      // To write `undefined` for an optional property is the compiler's to allow.
      if (!own(nameOf(each)) || (each.optional && item === undefined)) return [];
      return listBreaks(each.shape, item, context, join(path, nameOf(each)));
    }),
    ...Object.keys(value)
      .filter(name => !declared.has(name))
      .flatMap(name => listEntryBreaks({ name, index }, value[name], context, join(path, name))),
    ...(count < minProperties ? [{ path, rule: 'minProperties' }] : []),
    ...(count > maxProperties ? [{ path, rule: 'maxProperties' }] : []),
    ...(dependent ? [{ path, rule: 'dependentRequired' }] : []),
  ];
}

/** An entry must be of some index signature whose keys its name is of. */
function listEntryBreaks(
  { name, index }: { readonly name: string; readonly index: NonNullable<ObjectShape['index']> },
  value: Value,
  context: BreakContext,
  path: string,
): readonly Break[] {
  const fitting = index.filter(
    ({ key }) =>
      (key.kind === 'number' && /^-?\d+(?:\.\d+)?$/.test(name)) ||
      listBreaks(key, name, context).length === 0,
  );
  if (fitting.length === 0) return [{ path, rule: 'additionalProperties' }];
  return fewest(fitting.map(each => listBreaks(each.value, value, context, path)));
}

function listArrayBreaks(
  shape: Extract<Shape, { kind: 'array' | 'tuple' }>,
  value: Value,
  context: BreakContext,
  path: string,
): readonly Break[] {
  if (!Array.isArray(value)) return [{ path, rule: 'type' }];
  const items = value as readonly Value[];
  const { least, most } = sizesOf(shape);
  const isDoubled = shape.uniqueItems === true && !areUnlike(items);
  return [
    ...items.flatMap((item, at) => {
      const inner = elementShape(shape, at, items.length);
      return inner === undefined ? [] : listBreaks(inner, item, context, `${path}[${String(at)}]`);
    }),
    ...(items.length < least ? [{ path, rule: 'minItems' }] : []),
    ...(items.length > most ? [{ path, rule: 'maxItems' }] : []),
    ...(isDoubled ? [{ path, rule: 'uniqueItems' }] : []),
  ];
}

function areUnlike(items: readonly Value[]): boolean {
  return new Set(items.map(item => jsonKey(toPlain(item)))).size === items.length;
}

function sizesOf(shape: Extract<Shape, { kind: 'array' | 'tuple' }>): {
  readonly least: number;
  readonly most: number;
} {
  const { minItems = 0, maxItems = Infinity } = shape;
  if (shape.kind === 'array') return { least: minItems, most: maxItems };
  const required = shape.elements.filter(({ presence }) => presence === 'required').length;
  const hasRest = shape.elements.some(({ presence }) => presence === 'rest');
  return {
    least: Math.max(minItems, required),
    most: hasRest ? maxItems : Math.min(maxItems, shape.elements.length),
  };
}

function elementShape(
  shape: Extract<Shape, { kind: 'array' | 'tuple' }>,
  at: number,
  length: number,
): Shape | undefined {
  if (shape.kind === 'array') return shape.items;
  const rest = shape.elements.findIndex(({ presence }) => presence === 'rest');
  if (rest < 0 || at < rest) return shape.elements[at]?.shape;
  const fromEnd = length - at;
  const after = shape.elements.length - rest - 1;
  return fromEnd <= after
    ? shape.elements[shape.elements.length - fromEnd]?.shape
    : shape.elements[rest]?.shape;
}

function listUnionBreaks(
  shape: UnionShape,
  value: Value,
  context: BreakContext,
  path: string,
): readonly Break[] {
  const each = shape.members.map(member => listBreaks(member, value, context, path));
  const best = fewest(each);
  if (best.length === 0) return [];
  const solid = shape.members.filter(({ kind }) => kind !== 'null' && kind !== 'undefined');
  if (solid.length === 1) return each[shape.members.indexOf(solid[0] as Shape)] ?? best;
  if (solid.every(({ kind }) => kind === 'literal' || kind === 'enumMember')) return [{ path, rule: 'enum' }];
  const deep = each.filter(breaks => breaks.every(found => found.path !== path || DETAILS.has(found.rule)));
  // A value that is nothing of a member but its kind is as far from one as from another.
  const nearest = fewest(deep.filter(breaks => breaks.every(({ rule }) => rule !== 'enum')));
  return nearest.length > 0 ? nearest : [{ path, rule: 'anyOf' }];
}

/** Rules that only a value of the right type can break. */
const DETAILS = new Set([
  'minLength', 'maxLength', 'pattern', 'format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum',
  'multipleOf', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'dependentRequired',
]); // prettier-ignore

function fewest(lists: readonly (readonly Break[])[]): readonly Break[] {
  return (
    lists.reduce<readonly Break[] | undefined>(
      (best, list) => (best === undefined || list.length < best.length ? list : best),
      undefined,
    ) ?? []
  );
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
