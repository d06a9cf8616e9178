import type { FieldType } from '../meaning/defineMeaning';
import { findMeaning, type FieldDescription, type FoundMeaning } from '../meaning/findMeaning';
import { splitWords } from '../locale/splitWords';
import type { Shape } from '../shape/shape';
import { fieldTypeOf, limitsOf, type Field } from './field';

/** What a field's values are: found once, then used to draw and to explain. */
export interface FieldPlan {
  readonly type: FieldType;
  readonly found?: FoundMeaning;
  /** For the lower or upper of two fields that belong together: its side and the stem that both share. */
  readonly bound?: Bound;
}

/** One side of a pair such as `minPrice` and `maxPrice`. */
export interface Bound {
  readonly side: 'lower' | 'upper';
  /** What both names have in common: `price`. */
  readonly stem: string;
}

/** Formats that only say "date" leave the name to say which. */
const TIMES = new Set(['date', 'date-time', 'time']);
/** Words that make a field one side of a pair, wherever they stand in its name. */
const MARKS: Readonly<Record<string, Bound['side']>> = {
  minimum: 'lower',
  lower: 'lower',
  low: 'lower',
  lowest: 'lower',
  least: 'lower',
  floor: 'lower',
  maximum: 'upper',
  upper: 'upper',
  high: 'upper',
  highest: 'upper',
  most: 'upper',
  ceiling: 'upper',
};
/** The same for words that do so at the end only. */
const ENDS: Readonly<Record<string, Bound['side']>> = {
  from: 'lower',
  start: 'lower',
  to: 'upper',
  end: 'upper',
};

/** Finds what a scalar field is about, or `undefined` for what is no scalar. */
export function planField(shape: Shape, field: Field): FieldPlan | undefined {
  const type = fieldTypeOf(shape);
  if (type === undefined) return undefined;
  const whole = findFieldMeaning(shape, field, type);
  const bound = type === 'number' || type === 'bigint' ? findBound(field) : undefined;
  // A meaning that counts the mark among its own words, such as a minimum age, is about the very field.
  if (bound === undefined || (whole !== undefined && !whole.qualifiers.some(word => word in MARKS))) {
    return { type, ...(whole && { found: whole }) };
  }
  const found = findFieldMeaning(shape, { ...field, name: bound.stem }, type) ?? whole;
  return { type, bound, ...(found && { found }) };
}

function findFieldMeaning(shape: Shape, field: Field, type: FieldType): FoundMeaning | undefined {
  const named: FieldDescription = { name: field.name, owners: field.owners, type };
  const tagged: FieldDescription = { ...named, ...tagsOf(shape) };
  return (
    (tagged.format !== undefined && TIMES.has(tagged.format) ? findTime(named) : undefined) ??
    findMeaning(tagged) ??
    findByAlias(shape, tagged) ??
    (shape.docs === undefined ? undefined : findMeaning({ ...tagged, docs: shape.docs }))
  );
}

function tagsOf(shape: Shape): Pick<FieldDescription, 'format' | 'faker'> {
  const tags = shape.tags ?? {};
  const format = limitsOf(shape).format ?? tags['format'];
  const faker = tags['faker'];
  return { ...(format !== undefined && { format }), ...(faker !== undefined && { faker }) };
}

function findTime(named: FieldDescription): FoundMeaning | undefined {
  const found = findMeaning(named);
  return found?.meaning.gives === 'instant' || found?.meaning.gives === 'day' ? found : undefined;
}

/** A type alias says what a field is about where its own name does not: `contact: EmailAddress`. */
function findByAlias(shape: Shape, tagged: FieldDescription): FoundMeaning | undefined {
  const alias = aliasOf(shape);
  const found = alias === undefined ? undefined : findMeaning({ ...tagged, name: alias, owners: [] });
  return found === undefined
    ? undefined
    : { ...found, because: `its type is ${String(alias)}: ${found.because}`, qualifiers: [] };
}

function aliasOf(shape: Shape): string | undefined {
  if (shape.alias !== undefined) return shape.alias;
  return shape.kind === 'union' ? shape.members.map(aliasOf).find(alias => alias !== undefined) : undefined;
}

function findBound(field: Field): Bound | undefined {
  const words = splitWords(field.name);
  const owner = field.owners[0] ?? '';
  const at = words.findIndex(word => word in MARKS);
  const side = MARKS[words[at] ?? ''];
  const rest = words.filter((_word, index) => index !== at);
  if (side !== undefined && rest.every(word => !(word in ENDS)))
    return { side, stem: rest.join(' ') || owner };
  const end = ENDS[words.at(-1) ?? ''];
  return end === undefined ? undefined : { side: end, stem: words.slice(0, -1).join(' ') || owner };
}
