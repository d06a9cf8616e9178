/**
 * A street and a house number as people write them, known by the word for a street: before the name or behind it, in one
 * word with it or apart. The words are those of the languages whose names of fields are known.
 */

const BEHIND =
  'street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|court|ct|close|crescent|cres|way|terrace|ter|boulevard|blvd|place|pl|square|sq|parkway|pkwy|highway|hwy|circle|cir|trail|trl|grove|gardens|gdns|mews|row|quay|parade|walk|rise|view|hill|park|green';
const BEFORE =
  'rue|avenue|av|bd|boulevard|impasse|all[ée]e|place|pl|chemin|quai|route|cours|passage|square|calle|c\\/|avda|avenida|paseo|plaza|camino|carrera|carretera|ronda|traves[ií]a|via|viale|corso|piazza|piazzale|vicolo|largo|strada|rua|r|travessa|alameda|al|pra[çc]a|estrada|rodovia|ladeira|ul|ulica|aleja|aleje|os|osiedle|plac|am|an der|an den|auf der|auf dem|im|in der|zum|zur|unter den|van|laan van';
const JOINED =
  'stra(?:ß|ss)e|str|weg|allee|platz|gasse|ring|damm|ufer|steig|chaussee|stieg|pfad|markt|stra+t|laan|gracht|plein|kade|dijk|singel|dreef|hof|gatan|v[äa]gen|gata|v[äa]g|gr[äa]nd|torget|stigen|backen|vej|vejen|gade|gaden|all[ée]|plads|stræde|gaten|veien|vei|bakken|katu|tie|kuja|polku|tori|rinne|raitti|penger|bulevardi';

const WORD = String.raw`\p{L}[\p{L}'’.-]{0,30}`;
/** A house number; with a letter, a fraction or a flat. */
const NUMBER = String.raw`\d{1,4}(?: ?[a-zA-Z](?!\p{L}))?(?:[-/]\d{1,4})?(?![\p{L}\d])`;

const FORMS = [
  String.raw`${NUMBER},? (?:[NSEW]\.? )?(?:${WORD} ){1,4}(?:${BEHIND})(?![\p{L}\d])`,
  String.raw`${NUMBER},? (?:bis |ter )?(?:${BEFORE})\.? (?:${WORD}[ ]?){1,5}`,
  String.raw`(?:${BEFORE})\.? (?:(?:${WORD}|\d{1,2} de) ){0,4}${WORD},? (?:n[.º°]{1,2} ?)?${NUMBER}`,
  String.raw`(?:(?:am|an der|alte[rs]?|gro(?:ß|ss)e[rs]?|kleine[rs]?|obere[rs]?|untere[rs]?|neue[rs]?|sankt|st\.) )?(?:\p{L}{1,20}-){0,3}\p{L}{0,30}(?:${JOINED})\.?,? ${NUMBER}`,
  String.raw`(?:\p{L}[\p{L}.-]{1,30}s ){1,2}(?:gate|gata|gade|vej|vei|allé|straat|plein|tie|katu),? ${NUMBER}`,
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,20}\d{1,4}(?:-\d{1,4}){1,3}`,
  String.raw`[\p{Script=Han}]{2,20}(?:路|街|道|巷|大道|胡同)\d{1,5}(?:号|號)`,
  String.raw`\p{Script=Hangul}{1,12}(?:로|길|대로)(?: ?\d{1,3}번?길)? ?\d{1,4}(?:-\d{1,4})?`,
];

/** Streets inside a text; bounded repetitions, so that it takes linear time. */
export const STREET = new RegExp(String.raw`(?<![\p{L}\d])(?:${FORMS.join('|')})`, 'giu');

const OF_SEVERAL_WORDS = new RegExp(
  String.raw`^(?:${WORD} ){1,3}(?:gate|gata|gade|vej|vei|allé|straat|plein|tie|katu|laan|weg|allee|platz),? ${NUMBER}$`,
  'u',
);

/** Of which streets consist, some letters among them. */
const CHARACTERS = /^[\d .,'’/°º-]*\p{L}[\p{L}\d .,'’/°º-]*$/u;

/** Whether a whole text is a street with its number. */
export function isStreet(text: string): boolean {
  if (text.length > 80 || !/\d/.test(text) || !CHARACTERS.test(text)) return false;
  STREET.lastIndex = 0;
  if (OF_SEVERAL_WORDS.test(text)) return true;
  const match = STREET.exec(text);
  return match?.index === 0 && match[0].trimEnd().length === text.length;
}
