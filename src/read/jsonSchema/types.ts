import { isJsonArray, type Json } from './jsonValue';

/** The types of JSON values as bits of a set. A number is an integer or has a fraction. */
export const TYPE = {
  null: 1,
  boolean: 2,
  integer: 4,
  fraction: 8,
  string: 16,
  array: 32,
  object: 64,
} as const;
export const NUMBER = TYPE.integer | TYPE.fraction;
export const ALL_TYPES = 127;

/** The set that a value of `type` names; names that are none are left out. */
export function typesNamed(value: Json | undefined): number {
  const names = isJsonArray(value) ? value : [value];
  return names.reduce<number>((set, name) => set | (typeof name === 'string' ? bitsOf(name) : 0), 0);
}

function bitsOf(name: string): number {
  if (name === 'number') return NUMBER;
  return name !== 'fraction' && Object.hasOwn(TYPE, name) ? TYPE[name as keyof typeof TYPE] : 0;
}

/** The one bit of a value's type. */
export function typeOfValue(value: Json): number {
  if (value === null) return TYPE.null;
  if (isJsonArray(value)) return TYPE.array;
  switch (typeof value) {
    case 'boolean':
      return TYPE.boolean;
    case 'number':
      return Number.isInteger(value) ? TYPE.integer : TYPE.fraction;
    case 'string':
      return TYPE.string;
    default:
      return TYPE.object;
  }
}

/** A set in words: `string or number`. */
export function describeTypes(types: number): string {
  const names = Object.entries(TYPE)
    .filter(([, bit]) => (types & bit) !== 0)
    .map(([name]) => name);
  const words =
    (types & NUMBER) === NUMBER ? names.map(word => (word === 'integer' ? 'number' : word)) : names;
  const kept = (types & NUMBER) === NUMBER ? words.filter(word => word !== 'fraction') : words;
  return kept.length === 0 ? 'no type' : kept.join(' or ');
}
