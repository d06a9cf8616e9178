import type { LocaleTables, NameEntry } from '../../locale/localeTables';
import type { FacetContext } from '../facet';
import type { Sex } from './gender';

/** What the names that are written already say of somebody; `undefined` where they say nothing. */
export interface WrittenName {
  readonly first: NameEntry | undefined;
  readonly last: NameEntry | undefined;
  /** Where the given name is on the list of one sex only. */
  readonly sex: Sex | undefined;
}

/** Finds the given and the family name that are written, each alone, as a full name or as an e-mail address. */
export function findWrittenName(context: FacetContext): WrittenName {
  if (!context.hasKnown) return NOTHING;
  const { firstNames, lastNames, nameOrder } = context.locale;
  const whole = textOf(context, 'person.fullName') ?? textOf(context, 'person.displayName');
  const [given, family] = splitFullName(whole, nameOrder);
  const first = toEntry(textOf(context, 'person.firstName') ?? given, firstNames);
  const last = toEntry(textOf(context, 'person.lastName') ?? family, lastNames);
  const mailed = first === undefined && last === undefined ? readEmail(context) : undefined;
  const known = first ?? mailed?.first;
  return { first: known, last: last ?? mailed?.last, sex: known && sexOf(known, firstNames) };
}

const NOTHING: WrittenName = { first: undefined, last: undefined, sex: undefined };

function textOf(context: FacetContext, meaningId: string): string | undefined {
  const value = context.known(meaningId)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function splitFullName(
  text: string | undefined,
  order: string,
): readonly [given: string | undefined, family: string | undefined] {
  const words = text?.split(/\s+/) ?? [];
  if (words.length < 2) return [undefined, undefined];
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return order.startsWith('{family}') ? [last, first] : [first, last];
}

/** A name of the tables, or a new one in the ASCII letters that it has; `undefined` where it has none. */
function toEntry(text: string | undefined, names: LocaleTables['firstNames']): NameEntry | undefined {
  if (text === undefined) return undefined;
  const known = [...names.female, ...names.male].find(name => name.text === text);
  const ascii = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
  return known ?? (ascii === '' ? undefined : { text, ascii });
}

/** The names of an address such as `greta.maier2@example.com`, where the tables know the given one. */
function readEmail(context: FacetContext): Pick<WrittenName, 'first' | 'last'> | undefined {
  const { firstNames, lastNames } = context.locale;
  const local = textOf(context, 'internet.email')?.split('@')[0] ?? '';
  const [given = '', family = ''] = local.toLowerCase().split(/[._-]+/);
  const find = (names: LocaleTables['firstNames'], ascii: string): NameEntry | undefined =>
    [...names.female, ...names.male].find(name => name.ascii === ascii);
  const first = find(firstNames, given);
  const word = family.replace(/\d+$/, '');
  if (first === undefined || !/^[a-z]{2,}$/.test(word)) return undefined;
  const text = word.charAt(0).toUpperCase() + word.slice(1);
  return { first, last: find(lastNames, word) ?? { text, ascii: word } };
}

function sexOf(name: NameEntry, { female, male }: LocaleTables['firstNames']): Sex | undefined {
  const isIn = (names: readonly NameEntry[]): boolean => names.some(({ text }) => text === name.text);
  const [isFemale, isMale] = [isIn(female), isIn(male)];
  return isFemale === isMale ? undefined : isFemale ? 'female' : 'male';
}
