import { allLocales } from '@faker-js/faker';
import { romanize } from './romanize.mjs';

const MAX_FIRST_NAMES = 400;
const MAX_LAST_NAMES = 800;
const CLEAN =
  /^(?:\p{Ll}+ )*\p{Lu}(?:['’]?\p{L}+)(?:[ -]\p{L}+)?$|^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]+$/u;
/** Accents are looked through when names are compared: `Renee` and `Renée` would share an e-mail address. */
const key = entry => entry.ascii;

/** First and last names by sex, each with its form in ASCII. */
export function buildNames({ facts, sections }) {
  const faker = { ...allLocales[facts.faker]?.person };
  if (facts.firstNames === 'own') delete faker.first_name;
  const build = (own, theirs, limit) =>
    collect([...(sections[own] ?? []), ...sample(theirs ?? [], limit)], facts, limit);
  const firstNames = {
    female: build('firstNames.female', faker.first_name?.female, MAX_FIRST_NAMES),
    male: build('firstNames.male', faker.first_name?.male, MAX_FIRST_NAMES),
  };
  if (facts.familyNamesBySex !== undefined)
    return { firstNames, lastNames: pairFamilyNames(sections, faker, facts) };
  const theirs = facts.familyNames === 'own' ? [] : faker.last_name?.generic;
  const lastNames = build('lastNames', theirs, MAX_LAST_NAMES);
  return { firstNames, lastNames: { female: lastNames, male: lastNames } };
}

/** A list of at most `limit` items, taken evenly: faker's lists are in alphabetical order. */
function sample(items, limit) {
  if (items.length <= limit) return items;
  return Array.from({ length: limit }, (_, index) => items[Math.floor((index * items.length) / limit)]);
}

function collect(items, facts, limit) {
  const seen = new Map();
  for (const item of items) {
    const entry = toEntry(item, facts);
    if (!CLEAN.test(entry.text) || !/^[a-z]{2,}$/.test(entry.ascii)) continue;
    if (!seen.has(facts.script === 'latin' ? key(entry) : entry.text)) {
      seen.set(facts.script === 'latin' ? key(entry) : entry.text, entry);
    }
  }
  return [...seen.values()].slice(0, limit);
}

/** `佐藤 sato` brings its own ASCII form; else it is made from the letters. */
function toEntry(item, facts) {
  const own = /^([^\x20-\x7e]+) ([a-z]+)$/.exec(item);
  if (own) return { text: own[1], ascii: own[2] };
  return { text: item, ascii: romanize(item, facts) };
}

/** Polish: adjectival family names change with sex, the others do not. The source mixes both forms. */
function pairFamilyNames(sections, faker, facts) {
  const source = [...(sections.lastNames ?? []), ...sample(faker.last_name?.generic ?? [], MAX_LAST_NAMES)];
  const masculine = source.map(name => name.replace(/([sc]k|dzk)a$/, '$1i'));
  const names = collect(masculine, facts, MAX_LAST_NAMES);
  const derived = new Set(
    names.filter(({ text }) => toFeminine(text) !== text).map(({ text }) => toFeminine(text)),
  );
  const male = names.filter(({ text }) => !derived.has(text));
  return { female: male.map(({ text }) => toEntry(toFeminine(text), facts)), male };
}

function toFeminine(name) {
  return name.replace(/([sc]k|dzk)i$|([nłtw])y$/, '$1$2a');
}
