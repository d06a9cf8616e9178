import type { DocumentField } from '../documentField';
import type { PrivacyKind } from '../definePrivacyKind';
import { personName } from '../kinds/personName';
import { phone } from '../kinds/phone';
import { postcode } from '../kinds/postcode';
import { streetAddress } from '../kinds/streetAddress';
import { ukPostcode } from '../kinds/ukPostcode';
import { isAsianName } from './asianNames';
import { Candidate, type Strength } from './candidate';
import type { FieldWords } from './fieldWords';
import { findIntroduced } from './introductions';
import { isEchoed, type Mailbox } from './mailbox';
import { isFormed } from './isHarmless';
import { isStreet, STREET } from './streetForms';

/** What stands around a field whose record, or whose lines around, hold an e-mail address that may be somebody's. */
export interface Company {
  readonly mailboxes: readonly Mailbox[];
  /** How many fields or lines ago a street stood. */
  readonly sinceStreet: number;
}

/** Three words, or a sign that only sentences have. */
const PROSE = /\s\S+\s|[：，。〒]/;
/** Prose in which something is looked for without a word; longer ones are no letters. */
const LONGEST = 4000;

/**
 * Names, streets and postcodes that no name of a field speaks for, but that stand beside an e-mail address: a name of
 * which the address is made, a street by its form, a postcode behind a street. Bounded by a field's first 4,000
 * characters. Pure.
 */
export function findCompanions(field: DocumentField, names: FieldWords, company: Company): Candidate[] {
  const { value, type } = field;
  if (value.length > LONGEST || !MAY_HOLD_ANY.test(value)) return [];
  if (type === 'text' || type === 'comment') return findInText(value, company);
  return type === 'number' && !names.isNameless ? [] : findInValue(value, names, company);
}

function findInValue(value: string, names: FieldWords, company: Company): Candidate[] {
  const whole = value.trim();
  const isBehindStreet = names.isNameless && company.sinceStreet <= 2;
  const code = isBehindStreet ? postcodeKind(whole) : undefined;
  if (code !== undefined) return [toCandidate(code, whole, value.indexOf(whole))];
  if (isFormed(whole)) return [];
  const isProse = company.sinceStreet <= 3 || PROSE.test(value);
  const found = isProse ? findInText(value, company) : [];
  if (found.length > 0) return found;
  const kind = kindOfWhole(whole, names, company);
  return kind === undefined ? [] : [toCandidate(kind, whole, value.indexOf(whole))];
}

/** A name has a capital or a letter that is not ASCII, a street and a postcode digits. */
const MAY_HOLD_ANY = /[A-Z]|[^\0-\x7f]|\d\D*\d/;

function toCandidate(kind: PrivacyKind, value: string, start: number): Candidate {
  return new Candidate(kind, { value, start }, 'company');
}

/** Two to five words with capitals, small ones between them. */
const NAME =
  /(?<![\p{L}\p{N}@])\p{Lu}[\p{L}'’-]{1,30}\.?(?: (?:v[ao]n|der?|den|la|di|da|dos?|del|af|el|bin|ter|te|zu|y|e)){0,3}(?:,? \p{Lu}[\p{L}'’.-]{0,30}(?: (?:v[ao]n|der?|den|la|di|da|dos?|del|af|el|bin|ter|te|zu|y|e)(?= \p{Lu})){0,3}){1,4}(?![\p{L}\p{N}@])/gu;
const WHOLE_NAME = new RegExp(`^(?:${NAME.source})$`, 'u');

function kindOfWhole(value: string, names: FieldWords, company: Company): PrivacyKind | undefined {
  if (value.length < 2) return undefined;
  if (isNameOf(value, names, company)) return personName;
  if (names.isVetoed) return undefined;
  return isStreet(value) ? streetAddress : undefined;
}

function isNameOf(value: string, names: FieldWords, { mailboxes }: Company): boolean {
  if (WHOLE_NAME.test(value)) return value.split(/[ ,]+/).some(word => isEchoed(word, mailboxes));
  if (names.isNameless) return isAsianName(value);
  return names.words.has('name') && /^\p{Lu}[\p{L}'’-]{2,30}$/u.test(value) && isEchoed(value, mailboxes);
}

const POSTCODE =
  /^(?:\d{5}(?:-\d{4})?|\d{5}-\d{3}|\d{4} ?[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{3} \d{2}|\d{3}-\d{4}|\d{2}-\d{3}|\d{4}|\d{6})$/;
const UK_POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/;

function postcodeKind(value: string): PrivacyKind | undefined {
  if (UK_POSTCODE.test(value)) return ukPostcode;
  return POSTCODE.test(value) ? postcode : undefined;
}

/** What stands before a year and a name. */
const COPYRIGHT = /(?:copyright|\(c\)|©)\s*$/i;

/** A name has a capital, or is written in letters that have none. */
const MAY_BE_NAME = /[A-Z]|[^\0-\x7f]/;

function findInText(text: string, company: Company): Candidate[] {
  const names = MAY_BE_NAME.test(text) ? findNames(text, company) : [];
  if (!/\d/.test(text)) return names;
  const found = [...names, ...findPhones(text), ...findMarkedPostcodes(text)];
  STREET.lastIndex = 0;
  for (let match = STREET.exec(text); match !== null; match = STREET.exec(text)) {
    if (COPYRIGHT.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    const street = match[0].trimEnd();
    found.push(toCandidate(streetAddress, street, match.index));
    found.push(...findPostcode(text, match.index + street.length));
  }
  if (company.sinceStreet <= 3 && text.length < 60) found.push(...findPostcode(text, 0));
  return found;
}

/** The postcode behind a street: before its town or behind it. */
const CODE = String.raw`(\d{5}-\d{3,4}|\d{5}|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{3} ?\d{2}|\d{2}-\d{3}|\d{4}|\d{6})`;
const BEFORE_TOWN = new RegExp(String.raw`^[\s,;]{0,3}(?:[A-Z]{1,2}-)?${CODE} (?=\p{Lu})`, 'u');
const BEHIND_TOWN = new RegExp(
  String.raw`^[\s,;]{1,3}\p{Lu}[\p{L}'’.-]{1,30}(?: [\p{L}'’.-]{1,30}){0,3},? (?:[A-Z]{2} )?(?:CEP:? )?${CODE}(?![\p{L}\d])`,
  'u',
);

/** The Japanese sign for a postcode. */
function findMarkedPostcodes(text: string): Candidate[] {
  if (!text.includes('〒')) return [];
  return [...text.matchAll(/(?<=〒 ?)\d{3}-?\d{4}(?!\d)/g)].map(match =>
    toCandidate(postcode, match[0], match.index),
  );
}

/** The postcode that stands behind a place in a text where a street ended. */
export function findPostcode(text: string, from: number, strength: Strength = 'company'): Candidate[] {
  const rest = text.slice(from, from + 120);
  const match = BEFORE_TOWN.exec(rest) ?? BEHIND_TOWN.exec(rest);
  const [whole = '', value = ''] = match ?? [];
  if (value === '') return [];
  const kind = postcodeKind(value) ?? postcode;
  return [new Candidate(kind, { value, start: from + whole.lastIndexOf(value) }, strength)];
}

/** A national number: with its leading zero or area code, and separators. */
const NATIONAL_PHONE =
  /(?<![\w/.-])(?:0\d{1,5}[ /-]\d{2,8}(?:[ -]\d{2,5}){0,4}|\(\d{2,5}\) ?\d{3,5}[ -]\d{3,5})(?![\w/-]|\.\d)/g;

function findPhones(text: string): Candidate[] {
  return [...text.matchAll(NATIONAL_PHONE)]
    .filter(([value]) => phone.check(value))
    .map(match => toCandidate(phone, match[0], match.index));
}

function findNames(text: string, { mailboxes }: Company): Candidate[] {
  const introduced = findIntroduced(text).map(({ start, value }) => toCandidate(personName, value, start));
  const echoed = [...text.matchAll(NAME)].flatMap(match => {
    const range = echoedPart(match[0], mailboxes);
    return range === undefined
      ? []
      : [toCandidate(personName, match[0].slice(range.start, range.end), match.index + range.start)];
  });
  return [...introduced, ...echoed];
}

/** Given names and family names of one person. */
const MOST_NAMES = 3;

/** The words of which an address is made, and where it is one of them, the one behind it, else the one before. */
function echoedPart(
  run: string,
  mailboxes: readonly Mailbox[],
): { readonly start: number; readonly end: number } | undefined {
  const words = [...run.matchAll(/[^ ,]+/g)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    isCapital: /^\p{Lu}/u.test(match[0]),
    isEchoed: isEchoed(match[0], mailboxes),
  }));
  const first = words.findIndex(word => word.isEchoed);
  if (first < 0) return undefined;
  let [from, to] = [first, words.findLastIndex(word => word.isEchoed)];
  if (from === to) {
    // A long title holds such a word by chance.
    if (words.filter(word => word.isCapital).length > MOST_NAMES) return undefined;
    const next = words.findIndex((word, index) => index > from && word.isCapital);
    const before = words.findLastIndex((word, index) => index < from && word.isCapital);
    if (next >= 0) to = next;
    else if (before >= 0) from = before;
    else return undefined;
  }
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? run.length };
}
