import type { ArrayShape, ObjectShape, TupleShape } from '../../shape/shape';
import { isRecord, type Value } from '../../shape/values';
import { setEntry } from '../compileObject';
import { pinned, withValue, type DraftCase, type DraftCases } from './draftCase';
import type { Place } from './places';

/** More elements than this are not asked for, even where a limit allows them. */
export const MOST_ITEMS = 1000;
/** How many elements count as many. */
const MANY = 12;

interface Sizes {
  readonly least: number;
  readonly most: number;
}

/** Lists, sets and maps: at their limits and just inside, empty, one, many, with a duplicate. */
export const collectionCases: DraftCases = (place, { baseOf }) => {
  const { shape } = place;
  if (shape.kind === 'array') {
    const sizes = { least: shape.minItems ?? 0, most: shape.maxItems ?? Infinity };
    return [...bounds(place, sizes), ...counts(place, sizes), ...duplicates(place, shape, baseOf(place))];
  }
  if (shape.kind === 'tuple') return bounds(place, tupleSizes(shape));
  if (shape.kind === 'builtIn' && /^(?:Readonly)?(?:Set|Map)$/.test(shape.name))
    return counts(place, { least: 0, most: Infinity });
  return [];
};

/** Records: no key, one, those that programs trip over; objects with limits: as few and as many properties as may be. */
export const recordCases: DraftCases = (place, { baseOf }) => {
  const { shape } = place;
  if (shape.kind !== 'object') return [];
  const sizes = propertySizes(shape);
  const limits = bounds(place, sizes);
  if (shape.properties.length > 0 || shape.index === undefined) return limits;
  return [...limits, ...counts(place, sizes, 'record'), ...hostileKeys(place, baseOf(place))];
};

function propertySizes(shape: ObjectShape): Sizes {
  const required = shape.properties.filter(({ optional }) => !optional).length;
  const { minProperties = 0, maxProperties = Infinity } = shape;
  return { least: minProperties > required ? minProperties : 0, most: maxProperties };
}

function tupleSizes(shape: TupleShape): Sizes {
  const { elements, minItems = 0, maxItems = Infinity } = shape;
  const required = elements.filter(({ presence }) => presence === 'required').length;
  const hasRest = elements.some(({ presence }) => presence === 'rest');
  const least = Math.max(minItems, required);
  const most = Math.min(maxItems, hasRest ? Infinity : elements.length);
  return least === most ? { least: 0, most: Infinity } : { least, most };
}

/** At both limits of a size and just inside. */
function bounds(place: Place, { least, most }: Sizes): readonly DraftCase[] {
  const make = (count: number, why: string, priority: 1 | 2): DraftCase[] =>
    count > MOST_ITEMS
      ? []
      : [
          pinned(
            place,
            { kind: 'count', count },
            { category: 'boundary', priority, label: `: ${String(count)} of ${why}` },
          ),
        ];
  const isFixed = least === most;
  return [
    ...(least > 0 ? make(least, isFixed ? 'that many' : `at least ${String(least)}`, 1) : []),
    ...(least > 0 && least < most ? make(least + 1, `at least ${String(least)}`, 2) : []),
    ...(most < Infinity && !isFixed ? make(most, `at most ${String(most)}`, 1) : []),
    ...(most < Infinity && most > least + 1 ? make(most - 1, `at most ${String(most)}`, 2) : []),
  ];
}

function counts(
  place: Place,
  { least, most }: Sizes,
  category: 'collection' | 'record' = 'collection',
): readonly DraftCase[] {
  const make = (count: number, label: string, priority: 1 | 2 | 3): DraftCase[] =>
    count < least || count > most
      ? []
      : [pinned(place, { kind: 'count', count }, { category, priority, label: `: ${label}` })];
  return [
    ...make(0, category === 'record' ? 'no key' : 'empty', 1),
    ...make(1, category === 'record' ? 'one key' : 'one', 2),
    ...make(Math.min(MANY, most), 'many', place.field.nesting > 0 ? 3 : 2),
  ];
}

function duplicates(place: Place, shape: ArrayShape, base: Value): readonly DraftCase[] {
  if (shape.uniqueItems === true || !Array.isArray(base) || base.length === 0) return [];
  const items = base as readonly Value[];
  const twice = [items[0], items[0], ...items.slice(2)];
  return [withValue(place, twice, { category: 'collection', priority: 2, label: ': a duplicate' })];
}

/** Keys that objects inherit, that are empty, look like numbers or paths, or are spelled in several ways. */
const KEYS: readonly (readonly [label: string, key: string])[] = [
  ['key __proto__', '__proto__'],
  ['key constructor', 'constructor'],
  ['key toString', 'toString'],
  ['key hasOwnProperty', 'hasOwnProperty'],
  ['empty key', ''],
  ['numeric key', '0'],
  ['key with blanks', 'two words'],
  ['key with a dot', 'a.b'],
  ['key with brackets', 'a[0]'],
  ['key with quotes', `"it's"`],
  ['key beyond ASCII', 'clé 鍵 🔑'],
];

function hostileKeys(place: Place, base: Value): readonly DraftCase[] {
  const value = isRecord(base) ? Object.values(base)[0] : undefined;
  if (value === undefined) return [];
  return KEYS.map(([label, key], at) => {
    const record: Record<string, Value> = {};
    setEntry(record, key, value);
    return withValue(place, record, {
      category: 'record',
      priority: at < 2 ? 2 : 3,
      label: `: ${label}`,
    });
  });
}
