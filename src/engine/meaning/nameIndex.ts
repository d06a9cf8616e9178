import type { FieldType, MeaningDefinition, MeaningKind } from './defineMeaning';
import { singular, splitWords } from '../locale/splitWords';

/** One entry of a meaning's `names`, taken apart. */
export interface NamePattern {
  readonly meaning: MeaningDefinition;
  readonly types: readonly FieldType[];
  readonly words: readonly string[];
  readonly owners?: readonly (readonly string[])[];
  readonly exact: boolean;
}

const TYPES: Readonly<Record<MeaningKind, readonly FieldType[]>> = {
  text: ['string'],
  number: ['number', 'bigint'],
  flag: ['boolean'],
  instant: ['date', 'string', 'number', 'bigint'],
  day: ['date', 'string', 'number', 'bigint'],
};

/** The field types that a meaning serves. */
export function typesOf(meaning: MeaningDefinition): readonly FieldType[] {
  return meaning.types ?? TYPES[meaning.gives];
}

/** Every name of every meaning, by its last word. */
export function buildNameIndex(
  meanings: readonly MeaningDefinition[],
): ReadonlyMap<string, readonly NamePattern[]> {
  const index = new Map<string, NamePattern[]>();
  for (const meaning of meanings) {
    for (const name of meaning.names) {
      const pattern = parseName(meaning, name);
      const last = pattern.words.at(-1) ?? '';
      index.set(last, [...(index.get(last) ?? []), pattern]);
    }
  }
  return index;
}

function parseName(meaning: MeaningDefinition, text: string): NamePattern {
  const at = text.indexOf('>');
  const owners = at < 0 ? undefined : text.slice(0, at);
  const trimmed = text.slice(at + 1).trim();
  const exact = trimmed.startsWith('=');
  return {
    meaning,
    types: typesOf(meaning),
    words: nameWords(exact ? trimmed.slice(1) : trimmed),
    exact,
    ...(owners !== undefined && { owners: owners.split('|').map(nameWords) }),
  };
}

/** The words of a field's name in the singular, with `no` at the end as `number`: `empNo` is `employee number`. */
export function nameWords(name: string): string[] {
  const words = splitWords(name).map(singular);
  return words.length > 1 && words.at(-1) === 'no' ? [...words.slice(0, -1), 'number'] : words;
}
