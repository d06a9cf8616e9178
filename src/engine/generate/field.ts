import type { FieldType } from '../meaning/defineMeaning';
import { findMeaning, type FoundMeaning } from '../meaning/findMeaning';
import { findRole } from '../meaning/roles';
import type { FacetKind } from '../meaning/facet';
import { singular, splitWords } from '../meaning/splitWords';
import type { NumberLimits, Shape, StringLimits } from '../shape/shape';

/** Where a value stands: what its meaning is found from. */
export interface Field {
  /** Property name; for an element or entry, the singular of what holds it. */
  readonly name: string;
  /** Names of what holds the field, nearest first. */
  readonly owners: readonly string[];
  /** From the root, `orders[].total`. Empty at the root. */
  readonly path: string;
  /** How many arrays, sets, maps and records stand around it. */
  readonly nesting: number;
  /** True for elements and entries, each of which is a thing of its own. */
  readonly isElement: boolean;
}

/** The field of a property of the object that stands at `field`. */
export function propertyField(field: Field, name: string, typeName: string | undefined): Field {
  const owners = [
    ...(field.name === '' ? [] : [field.name]),
    ...(typeName === undefined || typeName === field.name ? [] : [typeName]),
  ];
  return {
    name,
    owners: owners.length > 0 ? owners : field.owners,
    path: field.path === '' ? name : `${field.path}.${name}`,
    nesting: field.nesting,
    isElement: false,
  };
}

/** The field of the elements of the array, set or record that stands at `field`. */
export function elementField(field: Field, step = '[]'): Field {
  const words = splitWords(field.name);
  const last = words.at(-1) ?? '';
  const name = [...words.slice(0, -1), singular(last)].join(' ');
  return { ...field, name, path: field.path + step, nesting: field.nesting + 1, isElement: true };
}

/** What a field's values are: found once, then used to draw and to explain. */
export interface FieldPlan {
  readonly type: FieldType;
  readonly found?: FoundMeaning;
  /** For the lower or upper of two fields that belong together: its side and the stem that both share. */
  readonly bound?: { readonly side: 'lower' | 'upper'; readonly stem: string };
}

const TIMES = new Set(['date', 'date-time', 'time']);
const LOWER = new Set(['minimum', 'lower', 'low', 'lowest', 'least', 'floor']);
const UPPER = new Set(['maximum', 'upper', 'high', 'highest', 'most', 'ceiling']);
const SIDES = new Set(['from', 'to', 'start', 'end']);

/** Finds what a scalar field is about, or `undefined` for what is no scalar. */
export function planField(shape: Shape, field: Field): FieldPlan | undefined {
  const type = fieldTypeOf(shape);
  if (type === undefined) return undefined;
  const bound = type === 'number' || type === 'bigint' ? findBound(field) : undefined;
  const found = findFieldMeaning(shape, bound === undefined ? field : { ...field, name: bound.stem }, type);
  const isWhole = bound !== undefined && found === undefined ? findFieldMeaning(shape, field, type) : found;
  return { type, ...(isWhole && { found: isWhole }), ...(bound && { bound }) };
}

function findFieldMeaning(shape: Shape, field: Field, type: FieldType): FoundMeaning | undefined {
  const limits = limitsOf(shape);
  const tags = shape.tags ?? {};
  const format = limits.format ?? tags['format'];
  const description = {
    name: field.name,
    owners: field.owners,
    type,
    ...(shape.docs !== undefined && { docs: shape.docs }),
    ...(format !== undefined && { format }),
    ...(tags['faker'] !== undefined && { faker: tags['faker'] }),
  };
  const alias = aliasOf(shape);
  const { docs: _docs, ...withoutDocs } = description;
  // A format that only says "date" leaves the name to say which.
  const { format: _format, ...byNameAlone } = withoutDocs;
  const isTime = format !== undefined && TIMES.has(format);
  const timed = isTime ? findMeaning(byNameAlone) : undefined;
  if (timed?.meaning.gives === 'instant' || timed?.meaning.gives === 'day') return timed;
  const byName = findMeaning(withoutDocs);
  if (byName !== undefined) return byName;
  const byAlias = alias === undefined ? undefined : findMeaning({ ...withoutDocs, name: alias, owners: [] });
  if (byAlias !== undefined)
    return { ...byAlias, because: `its type is ${String(alias)}: ${byAlias.because}`, qualifiers: [] };
  return findMeaning(description);
}

function findBound(field: Field): FieldPlan['bound'] {
  const words = splitWords(field.name);
  const at = words.findIndex(word => LOWER.has(word) || UPPER.has(word));
  const word = words[at];
  const rest = words.filter((_word, index) => index !== at);
  if (word !== undefined && rest.every(each => !SIDES.has(each))) {
    return { side: LOWER.has(word) ? 'lower' : 'upper', stem: rest.join(' ') || (field.owners[0] ?? '') };
  }
  const last = words.at(-1) ?? '';
  if (words.length > 1 && SIDES.has(last)) {
    return {
      side: last === 'from' || last === 'start' ? 'lower' : 'upper',
      stem: words.slice(0, -1).join(' '),
    };
  }
  return words.length === 1 && SIDES.has(last)
    ? { side: last === 'from' || last === 'start' ? 'lower' : 'upper', stem: field.owners[0] ?? '' }
    : undefined;
}

/** The kind of plain value that a shape's values are; unions count by their members, null and undefined aside. */
export function fieldTypeOf(shape: Shape): FieldType | undefined {
  switch (shape.kind) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'bigint':
      return shape.kind;
    case 'unknown':
      return 'string';
    case 'literal':
    case 'enumMember':
      return typeof shape.value === 'object' ? 'bigint' : (typeof shape.value as FieldType);
    case 'builtIn':
      return DATES.test(shape.name) ? 'date' : WRAPPERS[shape.name];
    case 'union': {
      const types = new Set(
        shape.members
          .filter(member => member.kind !== 'null' && member.kind !== 'undefined')
          .map(fieldTypeOf),
      );
      return types.size === 1 ? [...types][0] : undefined;
    }
    default:
      return undefined;
  }
}

const DATES = /^(?:Date|Temporal\.(?:PlainDate|PlainDateTime|ZonedDateTime|Instant|PlainYearMonth))$/;
const WRAPPERS: Readonly<Record<string, FieldType>> = {
  String: 'string',
  Number: 'number',
  Boolean: 'boolean',
  BigInt: 'bigint',
};

/** The limits of a scalar; of a union, those of its first member that has any. */
export function limitsOf(shape: Shape): NumberLimits & StringLimits {
  if (shape.kind === 'string' || shape.kind === 'number' || shape.kind === 'bigint') return shape;
  if (shape.kind !== 'union') return {};
  return (
    shape.members.find(
      member => member.kind === 'string' || member.kind === 'number' || member.kind === 'bigint',
    ) ?? {}
  );
}

function aliasOf(shape: Shape): string | undefined {
  if (shape.alias !== undefined) return shape.alias;
  return shape.kind === 'union' ? shape.members.map(aliasOf).find(alias => alias !== undefined) : undefined;
}

/** The texts that a field is limited to: those of a literal union or enum; empty where any text will do. */
export function choicesOf(shape: Shape): readonly string[] {
  const members = shape.kind === 'union' ? shape.members : [shape];
  return members.flatMap(member => {
    if (member.kind !== 'literal' && member.kind !== 'enumMember') return [];
    return typeof member.value === 'string' ? [member.value] : [];
  });
}

/** The role of a field's words for each kind of facet; see {@link findRole}. */
export function rolesOf(words: readonly string[], field: Field): Readonly<Record<FacetKind, string>> {
  const owners = field.owners.flatMap(owner => splitWords(owner).map(singular));
  return {
    person: findRole('person', words, owners),
    place: findRole('place', words, owners),
    company: findRole('company', words, owners),
    object: '',
  };
}
