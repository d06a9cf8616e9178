import type { NameMapper } from './nameMapper';
import type { NameRole } from './nameTables';

/** What a field or a text says a name is. */
export type NamePart = NameRole | 'full';

const TITLES =
  /^(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|hr|herrn?|frau|fräulein|fru|fröken|herra|rouva|mme|mlle|monsieur|madame|mademoiselle|sr|sra|srta|señora?|señorita|senhora?|don|doña|dom|dona|sig|signora?|dott|meneer|mevrouw|ing|dipl|mag|jr|ii|iii|iv|phd|md|esq|pan|pani|dhr|mevr)\.?$/i;
const PARTICLES =
  /^(?:v[ao]n|vom|zu|zum|zur|de|der|den|del|della|dei|des|du|da|das|di|do|dos|la|las|los|le|af|av|el|al|bin|ibn|ben|ter|ten|te|op|y|e|i|und|and)$/;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu;
const ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** A person's name with every word of it replaced for itself; titles, particles and what separates words stay. Pure. */
export function replaceName(value: string, part: NamePart, mapper: NameMapper): string {
  const words = value.match(WORD) ?? [];
  const [only = ''] = words;
  if (words.length === 1 && part === 'full' && ASIAN.test(only) && only.length > 1)
    return value.replace(only, replaceJoined(only, mapper));
  const family = part === 'given' ? undefined : findParticled(value, part, mapper);
  if (family !== undefined) {
    const [before, after] = [
      value.slice(0, value.indexOf(family)),
      value.slice(value.indexOf(family) + family.length),
    ];
    const rest = (text: string): string => (text === '' ? '' : replaceName(text, 'given', mapper));
    return rest(before) + mapper.map('family', family) + rest(after);
  }
  const roles = rolesOf(words, part, { mapper, isReversed: /^[^,]+,/.test(value) });
  let next = 0;
  return value.replace(WORD, word => {
    const role = roles[next++];
    return role === undefined ? word : replaceWord(word, role, mapper);
  });
}

const PARTICLED = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${PARTICLES.source.slice(4, -2)}) ){1,3}[\p{L}'’-]+`,
  'giu',
);

/** A family name with its particles that the tables know as a whole: `van der Meer`. */
function findParticled(value: string, part: NamePart, mapper: NameMapper): string | undefined {
  return value
    .match(PARTICLED)
    ?.find(name => (part === 'family' || !value.startsWith(name)) && mapper.isName('family', name));
}

/** Initials, one or more, keep their full stops; words that a hyphen joins are one name where the tables have it. */
function replaceWord(word: string, role: NameRole, mapper: NameMapper): string {
  if (/^(?:\p{L}\.)+\p{L}?\.?$|^\p{L}$/u.test(word))
    return word.replace(/\p{L}/gu, letter => mapper.mapInitial(letter));
  const stop = word.endsWith('.') ? '.' : '';
  const bare = stop === '' ? word : word.slice(0, -1);
  if (!bare.includes('-') || mapper.isName(role, bare)) return mapper.map(role, bare) + stop;
  return (
    bare
      .split('-')
      .map(each => (each === '' ? '' : mapper.map(role, each)))
      .join('-') + stop
  );
}

/** `undefined` for what stays as it is. */
function rolesOf(
  words: readonly string[],
  part: NamePart,
  { mapper, isReversed }: { readonly mapper: NameMapper; readonly isReversed: boolean },
): readonly (NameRole | undefined)[] {
  const count = words.length;
  const particles = words.map((word, index) => isParticle(word, { part, index, count }));
  const names = words.flatMap((word, index) =>
    particles[index] === true || TITLES.test(word) ? [] : [index],
  );
  const [first = 0] = names;
  const last = names.at(-1) ?? first;
  const particle = particles.findIndex((isOne, index) => isOne && index > first);
  const guess = (word = ''): NameRole =>
    mapper.isName('given', word) || !mapper.isName('family', word) ? 'given' : 'family';
  const ends = endRoles(words, isReversed, mapper);
  return words.map((word, index) => {
    if (!names.includes(index)) return undefined;
    if (part !== 'full') return part;
    if (isReversed && index > first) return 'given';
    if (names.length === 1 && !isReversed) return guess(word);
    if (index === first) return ends.first;
    if (index === last) return ends.last;
    return particle >= 0 && index > particle ? 'family' : guess(word);
  });
}

/** What the first and the last word of a full name are. */
function endRoles(
  words: readonly string[],
  isReversed: boolean,
  mapper: NameMapper,
): { readonly first: NameRole; readonly last: NameRole } {
  return isReversed || isFamilyFirst(words, mapper)
    ? { first: 'family', last: 'given' }
    : { first: 'given', last: 'family' };
}

/** Particles are small, or stand with a capital between other words or before a family name. */
function isParticle(
  word: string,
  { part, index, count }: { readonly part: NamePart; readonly index: number; readonly count: number },
): boolean {
  if (PARTICLES.test(word)) return true;
  return (
    (index > 0 || part === 'family') &&
    index < count - 1 &&
    word.length > 1 &&
    PARTICLES.test(word.toLowerCase())
  );
}

/** Asian names, and names whose words the tables know in the other order only. */
function isFamilyFirst(words: readonly string[], mapper: NameMapper): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (ASIAN.test(first)) return true;
  return (
    !mapper.isName('given', first) &&
    mapper.isName('family', first) &&
    mapper.isName('given', last) &&
    !mapper.isName('family', last)
  );
}

/** A Chinese, Japanese or Korean name without a space: the longest family name that it begins with, then the given one. */
function replaceJoined(name: string, mapper: NameMapper): string {
  const lengths = [2, 1].filter(length => length < name.length);
  const length = lengths.find(each => mapper.isName('family', name.slice(0, each))) ?? 1;
  return mapper.map('family', name.slice(0, length)) + mapper.map('given', name.slice(length));
}
