import type { LocaleTables } from '../../locale/localeTables';
import type { NameTables } from './nameTables';
import { foldName } from './normalForms';
import type { SecretKey } from './secretKey';
import { inCaseOf } from './writtenLike';

/** Words and endings for streets, by the language that has them. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]|丁目|番地/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/stra(?:ß|ss)e\b|str\.|weg\b|platz\b|allee\b|gasse\b|ring\b|ufer\b/i, 'de'],
  [/\b(?:rue|avenue d|boulevard d|all[ée]e|impasse|place d|chemin|quai|cours)\b/i, 'fr'],
  [/\b(?:calle|avenida|plaza|paseo|camino|carrera)\b/i, 'es'],
  [/\b(?:rua|avenida|travessa|alameda|praça|rodovia)\b/i, 'pt'],
  [/\b(?:via|viale|piazza|corso|vicolo|largo)\b/i, 'it'],
  [/straat\b|laan\b|plein\b|gracht\b|kade\b|steeg\b/i, 'nl'],
  [/\b(?:ul|ulica|al|aleja|plac|os)\b\.?/i, 'pl'],
  [/gatan\b|vägen\b|torget\b|gränd\b/i, 'sv'],
  [/gata\b|veien\b|vegen\b|plass\b/i, 'nb'],
  [/gade\b|vej\b|stræde\b|vænget\b/i, 'da'],
  [/katu\b|tie\b|polku\b|kuja\b/i, 'fi'],
];

/** A street and number of the same language, the number of as many digits; the number's place and addition stay. Pure. */
export function replaceStreet(value: string, tables: NameTables, key: SecretKey): string {
  const locale = localeOf(value, tables);
  const number = /\d+/.exec(value);
  const name = nameOf(value);
  const street = pickStreet(name, locale, key);
  const random = key.streamOf('house number', value.toLowerCase());
  if (number === null) return inCaseOf(street, value);
  const digits = random.fill(`!${'#'.repeat(Math.min(number[0].length, 4) - 1)}`);
  const at = value.indexOf(name);
  return `${value.slice(0, at).replace(number[0], digits)}${inCaseOf(street, name)}${value.slice(at + name.length).replace(number[0], digits)}`;
}

/** What of an address is no number: all between the numbers at its ends. */
function nameOf(value: string): string {
  const text = value.replace(/^\d+\s?[a-z]?[,\s]+(?=\p{L})/iu, '');
  const bare = text.replace(/,?\s*(?:n[.º°o]{0,2}\s?)?\d.*$/u, '');
  return bare === '' ? text : bare;
}

function localeOf(value: string, tables: NameTables): LocaleTables {
  const language = LANGUAGES.find(([pattern]) => pattern.test(value))?.[1];
  return tables.locales.find(locale => locale.language === language) ?? (tables.locales[0] as LocaleTables);
}

/** Streets of one name get one name; never its own. */
function pickStreet(name: string, { id, streets }: LocaleTables, key: SecretKey): string {
  const others = streets.filter(street => foldName(street) !== foldName(name));
  return key.streamOf(`street ${id}`, foldName(name)).pick(others);
}
