import type { FieldType } from '../meaning/defineMeaning';
import { findRole } from '../meaning/roles';
import type { FacetKind } from '../meaning/facet';
import { singular, splitWords } from '../locale/splitWords';
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
  /** How many objects stand around it. */
  readonly level: number;
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
    level: field.level + 1,
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

/** The texts that a field is limited to: those of a literal union or enum; empty where any text will do. */
export function choicesOf(shape: Shape): readonly string[] {
  const members = shape.kind === 'union' ? shape.members : [shape];
  return members.flatMap(member => {
    if (member.kind !== 'literal' && member.kind !== 'enumMember') return [];
    return typeof member.value === 'string' ? [member.value] : [];
  });
}

/** The roles of what is a thing of its own. */
export const OWN: Readonly<Record<FacetKind, undefined>> = {
  person: undefined,
  place: undefined,
  company: undefined,
  object: undefined,
};

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
