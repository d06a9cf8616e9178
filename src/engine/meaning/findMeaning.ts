import type { FieldType, MeaningDefinition } from './defineMeaning';
import { meanings } from './index';
import { buildNameIndex, typesOf, type NamePattern } from './nameIndex';
import { fieldWords, ownerWords } from './fieldWords';
import { singular, splitWords } from '../locale/splitWords';
import { findUnits, units, type UnitId } from './units';

/** What is known of a field before its meaning is. */
export interface FieldDescription {
  /** The property's name; for an element, the singular of its array's. */
  readonly name: string;
  /** Names of what holds the field, nearest first: the property that holds the object, the object's type. */
  readonly owners: readonly string[];
  readonly type: FieldType;
  readonly docs?: string;
  /** `@format` or a schema's `format`. */
  readonly format?: string;
  /** `@faker`, a meaning's id or faker's method name. */
  readonly faker?: string;
}

/** A field's meaning and how it was found. */
export interface FoundMeaning {
  readonly meaning: MeaningDefinition;
  /** A clause for the user: `the name ends in "email address"`. */
  readonly because: string;
  /** Words of the name before those that matched, lower case and singular. */
  readonly qualifiers: readonly string[];
  /** The unit that the name asks for. */
  readonly unit?: UnitId;
}

/** Made when they are first asked for: who scans for personal data never asks. */
let known: Names | undefined;

interface Names {
  readonly index: ReturnType<typeof buildNameIndex>;
  /** Words for things that have fields: the owners that names speak of. */
  readonly things: ReadonlySet<string>;
}

function names(): Names {
  return (known ??= readNames());
}

function readNames(): Names {
  const index = buildNameIndex(meanings);
  const patterns = [...index.values()].flat();
  const things = patterns.flatMap(({ owners = [] }) => owners.map(owner => owner.at(-1) ?? ''));
  return { index, things: new Set(things) };
}

const byName: ReadonlyMap<string, MeaningDefinition> = new Map(
  meanings.flatMap((meaning: MeaningDefinition) =>
    [meaning.id, ...(meaning.aliases ?? [])].map(name => [name.toLowerCase(), meaning] as const),
  ),
);

/** Words at the end of a field's name that may be dropped when nothing matched with them. */
const FIELD_NOISE = new Set(
  'value text string field input raw data info formatted normalized local utc gmt iso primary secondary main default current new old original first last previous next usd eur gbp chf jpy cny en de fr es it pt ja'.split(
    ' ',
  ),
);
/** Single words that are telling enough to be found inside a doc comment. */
const TELLING = new Set(
  'email phone url iban isbn uuid latitude longitude currency hostname slug username password timestamp bic ssn vin imei'.split(
    ' ',
  ),
);

/** The meaning that an explicit `@faker` or `@format` names. */
function findNamedMeaning(name: string): MeaningDefinition | undefined {
  return byName.get(name.toLowerCase());
}

/** Finds what a field is about: by its tags, its name and owner, the unit in its name, or its docs, in this order. Pure. */
export function findMeaning(field: FieldDescription): FoundMeaning | undefined {
  return findByTag(field) ?? findByName(field) ?? findByDocs(field);
}

function findByTag(field: FieldDescription): FoundMeaning | undefined {
  for (const [tag, name] of [
    ['@faker', field.faker],
    ['format', field.format],
  ] as const) {
    const meaning = name === undefined ? undefined : findNamedMeaning(name);
    if (meaning !== undefined && name !== undefined && typesOf(meaning).includes(field.type)) {
      return { meaning, because: `${tag} says "${name}"`, qualifiers: [] };
    }
  }
  return undefined;
}

function findByName(field: FieldDescription): FoundMeaning | undefined {
  const words = fieldWords(field.name);
  const owners = field.owners.map(ownerWords);
  const stated = findStated(words, owners, field.type);
  if (stated?.qualifiers.length === 0) return stated;
  return (
    findTurned(words, owners, field.type) ??
    stated ??
    findWithUnit(words, owners, field.type) ??
    findWithoutNoise(words, owners, field.type)
  );
}

/** Words that some put before what tells of them: `nameFirst`, `phoneHome`, `idUser`. */
const HEADS = new Set('name address date phone email mail url id code number type amount hash'.split(' '));
/** The same for fields that are numbers: a `priceList` of text is no list price. */
const NUMBER_HEADS = new Set([...HEADS, 'price', 'count', 'total']);

/** A name tag is worn, an address tag is tied to luggage. */
const TAG = 'tag';

/**
 * `nameFirst` is read as `first name` where that is a name we know as a whole, and `idUser` as `user id` where the word
 * is one for a thing that has fields; `emailCount` and `addressBook` stay what they are.
 */
function findTurned(
  words: readonly string[],
  owners: readonly (readonly string[])[],
  type: FieldType,
): FoundMeaning | undefined {
  const [head = '', ...rest] = words;
  const heads = type === 'number' || type === 'bigint' ? NUMBER_HEADS : HEADS;
  if (!heads.has(head) || rest.length === 0 || rest[0] === TAG) return undefined;
  const found = findStated([...rest, head], owners, type);
  if (found === undefined || (found.qualifiers.length > 0 && !isIdOfThing(words))) return undefined;
  return { ...found, because: `${found.because}, read back to front` };
}

function isIdOfThing([head, thing = '', ...rest]: readonly string[]): boolean {
  return head === 'id' && rest.length === 0 && names().things.has(thing);
}

interface Match {
  readonly pattern: NamePattern;
  readonly score: number;
  readonly owner?: string;
}

function findStated(
  words: readonly string[],
  owners: readonly (readonly string[])[],
  type: FieldType,
): FoundMeaning | undefined {
  let best: Match | undefined;
  for (const pattern of names().index.get(words.at(-1) ?? '') ?? []) {
    const match = pattern.types.includes(type) ? matchPattern(pattern, words, owners) : undefined;
    if (match !== undefined && match.score > (best?.score ?? -Infinity)) best = match;
  }
  return best === undefined ? undefined : toFound(best, words);
}

function matchPattern(
  pattern: NamePattern,
  words: readonly string[],
  owners: readonly (readonly string[])[],
): Match | undefined {
  if (!endsWith(words, pattern.words)) return undefined;
  const isWhole = words.length === pattern.words.length;
  if (pattern.exact && !isWhole) return undefined;
  const base = pattern.words.length * 10 + (isWhole ? 4 : 0);
  if (pattern.owners === undefined) return { pattern, score: base };
  const owner = matchOwner(pattern, owners);
  return owner === undefined ? undefined : { pattern, score: base + owner.score, owner: owner.name };
}

function toFound({ pattern, owner }: Match, words: readonly string[]): FoundMeaning {
  const { meaning } = pattern;
  const text = pattern.words.join(' ');
  const where =
    words.length === pattern.words.length ? `the name is "${text}"` : `the name ends in "${text}"`;
  const unit = unitOf(words.at(-1) ?? '', meaning);
  return {
    meaning,
    because: owner === undefined ? where : `${where}, of "${owner}"`,
    qualifiers: words.slice(0, words.length - pattern.words.length),
    ...(unit !== undefined && { unit }),
  };
}

function matchOwner(
  pattern: NamePattern,
  owners: readonly (readonly string[])[],
): { name: string; score: number } | undefined {
  for (const [nearness, owner] of owners.entries()) {
    for (const wanted of pattern.owners ?? []) {
      if (endsWith(owner, wanted)) return { name: wanted.join(' '), score: 8 - nearness + wanted.length };
    }
  }
  for (const owner of owners) {
    for (const wanted of pattern.owners ?? []) {
      if (contains(owner, wanted)) return { name: wanted.join(' '), score: -1 };
    }
  }
  return undefined;
}

function findWithUnit(
  words: readonly string[],
  owners: readonly (readonly string[])[],
  type: FieldType,
): FoundMeaning | undefined {
  const usual = UNIT_TYPES.has(type) ? usualUnit(words) : undefined;
  if (usual === undefined) return undefined;
  const word = words.at(-1) ?? '';
  const rest = words.slice(0, /^(?:in|per)$/.test(words.at(-2) ?? '') ? -2 : -1);
  const found = type === 'string' ? undefined : findStated(rest, owners, 'number');
  const unit = found && unitOf(word, found.meaning);
  if (found !== undefined && unit !== undefined)
    return { ...found, unit, because: `${found.because}, in ${word}` };
  const meaning = findMeasure(usual, type);
  return (
    meaning && { meaning, unit: usual, because: `the name ends in the unit "${word}"`, qualifiers: rest }
  );
}

/** What a number is about of which only the unit is known. */
function findMeasure(unit: UnitId, type: FieldType): MeaningDefinition | undefined {
  const meaning = findNamedMeaning(`unit:${units[unit].dimension}`);
  return meaning !== undefined && typesOf(meaning).includes(type) ? meaning : undefined;
}

/** The unit that a word says where it is one of what the meaning measures. */
function unitOf(word: string, meaning: MeaningDefinition): UnitId | undefined {
  return findUnits(word).find(id => units[id].dimension === dimensionOf(meaning));
}

/** The unit at the end of a name; where it is the whole name, no short symbol counts, nor whoever is a minor. */
function usualUnit(words: readonly string[]): UnitId | undefined {
  const word = words.at(-1) ?? '';
  const isPlain = word.length > 2 && word !== 'minor';
  return words.length > 1 || isPlain ? findUnits(word)[0] : undefined;
}

function dimensionOf({ unit }: MeaningDefinition): string | undefined {
  return unit === undefined ? undefined : units[unit].dimension;
}

const UNIT_TYPES: ReadonlySet<FieldType> = new Set(['number', 'bigint', 'string']);

function findWithoutNoise(
  words: readonly string[],
  owners: readonly (readonly string[])[],
  type: FieldType,
): FoundMeaning | undefined {
  let rest = words;
  while (rest.length > 1 && (/^\d+$/.test(rest.at(-1) ?? '') || FIELD_NOISE.has(rest.at(-1) ?? ''))) {
    rest = rest.slice(0, -1);
    const found = findStated(rest, owners, type) ?? findWithUnit(rest, owners, type);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findByDocs(field: FieldDescription): FoundMeaning | undefined {
  const sentence = /^[^.\n]*/.exec(field.docs?.trim() ?? '')?.[0] ?? '';
  const words = splitWords(sentence).map(singular).slice(0, 24);
  let best: NamePattern | undefined;
  for (let end = words.length; end > 0; end -= 1) {
    const upTo = words.slice(0, end);
    const patterns = names().index.get(upTo.at(-1) ?? '') ?? [];
    const found = patterns.find(
      pattern => isTold(pattern, upTo, field.type) && pattern.words.length > (best?.words.length ?? 0),
    );
    best = found ?? best;
  }
  if (best === undefined) return undefined;
  return { meaning: best.meaning, because: `its doc comment says "${best.words.join(' ')}"`, qualifiers: [] };
}

/** Whether a sentence up to some word names a meaning plainly enough: by two words or more, or by a telling one. */
function isTold(pattern: NamePattern, words: readonly string[], type: FieldType): boolean {
  if (pattern.owners !== undefined || pattern.exact || !pattern.types.includes(type)) return false;
  const isTelling = pattern.words.length > 1 || TELLING.has(pattern.words[0] ?? '');
  return isTelling && endsWith(words, pattern.words);
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const offset = words.length - end.length;
  return offset >= 0 && end.every((word, at) => words[offset + at] === word);
}

function contains(words: readonly string[], part: readonly string[]): boolean {
  return words.some(
    (_word, at) => at + part.length <= words.length && part.every((word, step) => words[at + step] === word),
  );
}
