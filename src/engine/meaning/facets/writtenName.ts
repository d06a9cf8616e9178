import type { LocaleTables, NameEntry } from '../../locale/localeTables';
import type { FacetContext } from '../facet';

/** The names that an object is fixed to, by literals; `undefined` where it is not. */
export interface WrittenName {
  readonly first: NameEntry | undefined;
  readonly last: NameEntry | undefined;
}

/** Finds the given and the family name that literals of an object's fields say, each alone or as a full name. */
export function findWrittenName(context: FacetContext): WrittenName {
  const { firstNames, lastNames, nameOrder } = context.locale;
  const [given, family] = splitFullName(only(context, 'person.fullName'), nameOrder);
  return {
    first: toEntry(only(context, 'person.firstName') ?? given, firstNames),
    last: toEntry(only(context, 'person.lastName') ?? family, lastNames),
  };
}

function only(context: FacetContext, meaningId: string): string | undefined {
  const choices = context.choices(meaningId);
  return choices?.length === 1 ? choices[0] : undefined;
}

function splitFullName(
  text: string | undefined,
  order: string,
): readonly [given: string | undefined, family: string | undefined] {
  const words = text?.trim().split(/\s+/) ?? [];
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
