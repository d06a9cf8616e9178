import { findRange, type PrivacyKind } from '../definePrivacyKind';
import type { DocumentField } from '../documentField';
import { privacyKinds } from '../kinds';
import { streetAddress } from '../kinds/streetAddress';
import type { Candidate, Strength } from './candidate';
import { type Company, findCompanions, findPostcode } from './findCompanions';
import { type FieldWords, readFieldWords, readWordsBefore } from './fieldWords';
import { kindsAnnouncedBy } from './keyWords';

/** What is known of the record that a field belongs to. */
export interface RecordContext {
  /** ISO 3166-1 alpha-2 codes of the countries that it names. */
  readonly countries?: ReadonlySet<string>;
  /** It holds a given name of its own. */
  readonly hasGivenName?: boolean;
  /** The kinds that it says its values are of. */
  readonly told?: ReadonlySet<PrivacyKind>;
  /** The e-mail addresses that may be somebody's, and the street before. */
  readonly company?: Company;
}

const kinds: readonly PrivacyKind[] = privacyKinds;
/** Kinds of which a text may need no word: first those that a piece of text announces, then by count of digits. */
const telling = kinds.filter(kind => kind.evidence === 'alone' || kind.alone !== undefined);
const announcing = telling.filter(kind => kind.needs?.text !== undefined);
const counting = telling
  .filter(kind => kind.needs?.text === undefined)
  .sort((a, b) => (a.needs?.digits ?? 0) - (b.needs?.digits ?? 0));

/** Values that no kind can be found in without a word: short, plain words, dates and instants, UUIDs, hashes. */
const HARMLESS =
  /^(?:.{0,6}|[a-z _]{0,200}|[A-Za-z ]{0,19}|-?\d{1,9}(?:\.\d{1,6})?|\d{4}-\d\d-\d\d(?:[T ][\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?)?|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{24,40})$/;

/**
 * What in a field's value may be personal data, in order of place, without overlaps. Text is tried only by the kinds that
 * its name, its words or its characters allow, each in linear time. Pure.
 */
export function findCandidates(field: DocumentField, context: RecordContext = {}): readonly Candidate[] {
  const { value } = field;
  if (value === '') return NOTHING;
  const names = tellNames(readFieldWords(field), context);
  const companions = companionsOf(field, names, context);
  const isHarmless = HARMLESS.test(value);
  if (isHarmless && names.named.size === 0 && !names.isGeneric) return companions;
  const search: Search = {
    field,
    names,
    isText: isTextual(field),
    context,
    found: [...companions],
    before: new Map(),
  };
  const digits = countDigits(value);
  for (const kind of names.named.keys()) collectIfNeeded(kind, search, digits);
  if (!isHarmless || names.isGeneric) collectUnnamed(search, digits);
  collectPostcodes(search);
  return search.found.length < 2 ? search.found : withoutOverlaps(search.found, names);
}

/** What stands out beside an e-mail address; a number only where nothing names it. */
function companionsOf(
  field: DocumentField,
  names: FieldWords,
  { company }: RecordContext,
): readonly Candidate[] {
  if (company === undefined || (field.type === 'number' && !names.isNameless)) return NOTHING;
  return findCompanions(field, names, company);
}

/** Under a name that says nothing, what another field of the record says of it counts as its name. */
function tellNames(names: FieldWords, { told }: RecordContext): FieldWords {
  if (told === undefined || !(names.isGeneric || (names.isNeutral && !names.isVetoed))) return names;
  const named = new Map(names.named);
  for (const kind of told) named.set(kind, named.get(kind) ?? 1);
  return { ...names, named };
}

/** A postcode behind a street that its name tells. */
function collectPostcodes({ field, found }: Search): void {
  for (const { kind, end, strength } of [...found]) {
    if (kind !== streetAddress || strength !== 'key') continue;
    for (const each of findPostcode(field.value, end)) found.push({ ...each, strength });
  }
}

/** Whether words inside of a value may say what stands after them. */
function isTextual({ type, value }: DocumentField): boolean {
  return type === 'text' || type === 'comment' || (value.length > 10 && /[\s：，。]/.test(value));
}

const NOTHING: readonly Candidate[] = [];

/** Tries the kinds for which the name of the field does not speak. */
function collectUnnamed(search: Search, digits: number): void {
  const { names, isText, field } = search;
  const tried = new Set<PrivacyKind>();
  const attempt = (kind: PrivacyKind): void => {
    if (names.named.has(kind) || tried.has(kind)) return;
    if (names.isGeneric || isText) tried.add(kind);
    collectIfNeeded(kind, search, digits);
  };
  announcing.forEach(attempt);
  for (const kind of counting) {
    if ((kind.needs?.digits ?? 0) > digits) break;
    attempt(kind);
  }
  if (names.isGeneric) for (const kind of kinds) if (kind.country !== undefined) attempt(kind);
  if (isText) kindsAnnouncedBy(field.value).forEach(attempt);
}

function collectIfNeeded(kind: PrivacyKind, search: Search, digits: number): void {
  const { needs } = kind;
  if ((needs?.digits ?? 0) > digits) return;
  if (needs?.text !== undefined && !needs.text.some(piece => search.field.value.includes(piece))) return;
  collect(kind, search);
}

/** Up to twenty: no kind needs more. */
function countDigits(value: string): number {
  let count = 0;
  for (let index = 0; index < value.length && count < 20; index += 1) {
    const code = value.charCodeAt(index);
    if (code >= 48 && code <= 57) count += 1;
  }
  return count;
}

interface Search {
  readonly field: DocumentField;
  readonly names: FieldWords;
  readonly isText: boolean;
  readonly context: RecordContext;
  readonly found: Candidate[];
  /** What the words before a place say, by that place. */
  readonly before: Map<number, FieldWords>;
}

function collect(kind: PrivacyKind, search: Search): void {
  const { find } = kind;
  find.lastIndex = 0;
  // Not matchAll, which makes a copy of the expression each time.
  for (let match = find.exec(search.field.value); match !== null; match = find.exec(search.field.value)) {
    const value = match[0].trimEnd();
    addCandidate(kind, { ...search, value, start: match.index });
  }
}

function addCandidate(kind: PrivacyKind, match: Match): void {
  const { value, start } = match;
  const strength = strengthOf(kind, match);
  if (strength === undefined || value === '') return;
  const isWrong = findRange(kind.reserved, value)?.isWrongCheck === true;
  if ((isWrong && strength === 'alone') || kind.check?.(value) === false) return;
  const isChecked = !isWrong && kind.reserved.some(range => range.isWrongCheck);
  match.found.push({ kind, start, end: start + value.length, value, strength, isChecked });
}

interface Match extends Search {
  readonly value: string;
  readonly start: number;
}

function strengthOf(kind: PrivacyKind, match: Match): Strength | undefined {
  const { names } = match;
  if (names.named.has(kind)) return kind.evidence !== 'record' || isBelieved(kind, match) ? 'key' : undefined;
  const before = wordsBefore(match);
  if (before?.named.has(kind) === true && kind.prose?.test(match.value) !== false) return 'key';
  return kind.evidence === 'record' || isVetoed(kind, names, before)
    ? undefined
    : strengthOfForm(kind, match);
}

function wordsBefore({ field, start, isText, before }: Match): FieldWords | undefined {
  if (!isText || start === 0) return undefined;
  const known = before.get(start) ?? readWordsBefore(field.value, start);
  before.set(start, known);
  return known;
}

/** How much the form of a value says that no word speaks for. */
function strengthOfForm(kind: PrivacyKind, { names, value, field, context }: Match): Strength | undefined {
  const isTelling = kind.evidence === 'alone' || kind.alone?.test(value) === true;
  if (!isTelling) return isOfCountry(kind, names, context) ? 'generic' : undefined;
  if (names.isGeneric) return kind.country === undefined ? 'alone' : 'generic';
  return field.type === 'number' ? undefined : 'alone';
}

/** Names and the like are found as the whole of a field or what it begins with, or in free text; under a mere `name`, both parts of one. */
function isBelieved(kind: PrivacyKind, { field, names, start, value, context }: Match): boolean {
  const { part } = kind;
  if (part?.form.test(value) === true && !part.words.some(word => names.words.has(word))) return false;
  if (
    (names.named.get(kind) ?? 1) <= 0 &&
    context.hasGivenName !== true &&
    !/ |^[\p{Script=Han}\p{Script=Hangul}]{2}/u.test(value)
  )
    return false;
  const rest = field.value.slice(start + value.length).trimEnd();
  return field.type === 'text' || (start === 0 && /^(?:[,;(]|$)/.test(rest));
}

/** Under a name for such numbers of any country, the record's country decides. */
function isOfCountry(kind: PrivacyKind, names: FieldWords, context: RecordContext): boolean {
  return names.isGeneric && kind.country !== undefined && context.countries?.has(kind.country) === true;
}

function isVetoed(kind: PrivacyKind, names: FieldWords, before: FieldWords | undefined): boolean {
  if (kind.notWords?.some(word => names.words.has(word) || before?.words.has(word) === true)) return true;
  if (kind.group === 'secret' || kind.evidence === 'alone') return false;
  return (names.isVetoed && !names.isGeneric) || before?.isVetoed === true;
}

/**
 * Keeps the best of those that overlap: named before telling, right check digits before none, long before short. One pass
 * in order of place, as a long text may hold very many.
 */
function withoutOverlaps(found: Candidate[], names: FieldWords): readonly Candidate[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  for (const candidate of found) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else if (isBetter(candidate, last, names)) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function isBetter(candidate: Candidate, other: Candidate, names: FieldWords): boolean {
  const difference = rankOf(candidate, names) - rankOf(other, names);
  return difference === 0 ? candidate.end - candidate.start > other.end - other.start : difference > 0;
}

function rankOf({ kind, strength, isChecked, value }: Candidate, names: FieldWords): number {
  const isWrong = findRange(kind.reserved, value)?.isWrongCheck === true;
  const named =
    strength === 'key'
      ? 10 + Math.min(names.named.get(kind) ?? 1, 4)
      : strength === 'generic'
        ? 6
        : strength === 'alone'
          ? 4
          : 2;
  const telling = kind.evidence === 'alone' ? 5 : 0;
  return (
    named +
    telling +
    (isChecked ? 3 : 0) -
    (isWrong ? 8 : 0) -
    (kind.group === 'secret' && kind.evidence === 'key' ? 4 : 0)
  );
}
