import { buildCities } from './cities.mjs';
import { buildNames } from './names.mjs';
import { readLists } from './readLists.mjs';

const MAX_STREETS = 300;

/** The tables of one locale, in the shape of `LocaleTables`. */
export async function buildLocale(id) {
  const lists = await readLists(id);
  const { facts, sections } = lists;
  facts.hanzi = new Map((sections.hanzi ?? []).map(item => item.split(' ')));
  const own = section => distinct(sections[section] ?? []);
  return {
    id,
    tag: facts.tag,
    language: facts.tag.split('-')[0],
    country: facts.country,
    countryName: facts.countryName,
    ...buildNames(lists),
    nameOrder: facts.nameOrder,
    honorifics: { female: own('honorifics.female'), male: own('honorifics.male') },
    cities: buildCities(lists),
    streets: distinct([...own('streets'), ...compose(sections['streets.compose'], facts.streetName)]).slice(
      0,
      MAX_STREETS,
    ),
    streetOrder: facts.streetOrder,
    secondaryAddresses: own('secondaryAddresses'),
    addressOrder: facts.addressOrder,
    companySuffixes: own('companySuffixes'),
    jobTitles: own('jobTitles'),
    departments: own('departments'),
    products: distinct(compose(sections.products, facts.productOrder)),
    productDescriptions: own('productDescriptions'),
    colors: own('colors'),
    sentences: own('sentences'),
    nouns: own('nouns'),
    adjectives: own('adjectives'),
    weekdays: own('weekdays'),
    months: own('months'),
  };
}

/** Lines `a, b : c, d` give every pair in the order of the pattern; a line without a colon stands for itself. */
function compose(lines = [], pattern) {
  return lines.flatMap(line => {
    const [first, second] = line.split(/\s+:\s+/).map(part => part.split(/[,、]\s*/));
    if (second === undefined) return first;
    return first.flatMap(a => second.map(b => pattern.replace('{first}', a).replace('{second}', b)));
  });
}

function distinct(items) {
  return [...new Set(items)];
}
