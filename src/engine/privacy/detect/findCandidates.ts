import { findRange, type PrivacyKind } from '../definePrivacyKind';
import type { DocumentField } from '../documentField';
import { privacyKinds } from '../kinds';
import type { Candidate, Strength } from './candidate';
import { type FieldWords, readFieldWords, readWordsBefore } from './fieldWords';
import { kindsAnnouncedBy } from './keyWords';

/** What is known of the record that a field belongs to. */
export interface RecordContext {
  /** ISO 3166-1 alpha-2 codes of the countries that it names. */
  readonly countries?: ReadonlySet<string>;
}

const kinds: readonly PrivacyKind[] = privacyKinds;
/** Kinds of which a text may need no word. */
const telling = kinds.filter(kind => kind.evidence === 'alone' || kind.alone !== undefined);

/** Values that no kind can be found in without a word: short, plain words, dates and instants, UUIDs, hashes. */
const HARMLESS =
  /^(?:.{0,6}|[a-z _]{0,200}|[A-Za-z ]{0,19}|-?\d{1,9}(?:\.\d{1,6})?|\d{4}-\d\d-\d\d(?:[T ][\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?)?|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{24,40})$/;

/**
 * What in a field's value may be personal data, in order of place, without overlaps. Text is tried only by the kinds that
 * its name, its words or its characters allow, each in linear time. Pure.
 */
export function findCandidates(field: DocumentField, context: RecordContext = {}): readonly Candidate[] {
  const { value } = field;
  if (value === '') return [];
  const names = readFieldWords(field);
  const isText =
    field.type === 'text' || field.type === 'comment' || (value.length > 16 && value.includes(' '));
  const isHarmless = HARMLESS.test(value);
  if (isHarmless && names.named.size === 0 && !names.isGeneric) return [];
  const facts = { digits: -1 };
  const found: Candidate[] = [];
  for (const kind of kindsToTry(value, names, isText, isHarmless)) {
    if (meetsNeeds(kind, value, facts)) collect(kind, field, { names, isText, context, found });
  }
  return found.length < 2 ? found : withoutOverlaps(found, names);
}

function kindsToTry(
  value: string,
  names: FieldWords,
  isText: boolean,
  isHarmless: boolean,
): Set<PrivacyKind> {
  const result = new Set<PrivacyKind>(names.named.keys());
  if (isHarmless && !names.isGeneric) return result;
  for (const kind of telling) result.add(kind);
  if (names.isGeneric) for (const kind of kinds) if (kind.country !== undefined) result.add(kind);
  if (isText) for (const kind of kindsAnnouncedBy(value)) result.add(kind);
  return result;
}

function meetsNeeds(kind: PrivacyKind, value: string, facts: { digits: number }): boolean {
  const { needs } = kind;
  if (needs?.text !== undefined && !needs.text.some(piece => value.includes(piece))) return false;
  if (needs?.digits === undefined) return true;
  if (facts.digits < 0) facts.digits = countDigits(value);
  return facts.digits >= needs.digits;
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
  readonly names: FieldWords;
  readonly isText: boolean;
  readonly context: RecordContext;
  readonly found: Candidate[];
}

function collect(kind: PrivacyKind, field: DocumentField, search: Search): void {
  for (const match of field.value.matchAll(kind.find)) {
    const value = match[0].trimEnd();
    const start = match.index;
    const strength = strengthOf(kind, { ...search, field, value, start });
    if (strength === undefined) continue;
    const isWrong = findRange(kind.reserved, value)?.isWrongCheck === true;
    if (isWrong && strength === 'alone') continue;
    if (kind.check?.(value) === false) continue;
    const isChecked = !isWrong && kind.reserved.some(range => range.isWrongCheck);
    search.found.push({ kind, start, end: start + value.length, value, strength, isChecked });
  }
}

interface Match extends Search {
  readonly field: DocumentField;
  readonly value: string;
  readonly start: number;
}

function strengthOf(kind: PrivacyKind, match: Match): Strength | undefined {
  const { names, start, field } = match;
  if (names.named.has(kind)) return kind.evidence !== 'record' || isWhole(match) ? 'key' : undefined;
  const before = match.isText && start > 0 ? readWordsBefore(field.value, start) : undefined;
  if (before?.named.has(kind) === true) return 'key';
  return kind.evidence === 'record' || isVetoed(kind, names, before)
    ? undefined
    : strengthOfForm(kind, match);
}

/** How much the form of a value says that no word speaks for. */
function strengthOfForm(kind: PrivacyKind, { names, value, field, context }: Match): Strength | undefined {
  const isTelling = kind.evidence === 'alone' || kind.alone?.test(value) === true;
  if (!isTelling) return isOfCountry(kind, names, context) ? 'generic' : undefined;
  if (names.isGeneric) return kind.country === undefined ? 'alone' : 'generic';
  return field.type === 'number' ? undefined : 'alone';
}

/** Names and the like are found as the whole of a field, or in free text. */
function isWhole({ field, start, value }: Match): boolean {
  return field.type === 'text' || (start === 0 && value.length === field.value.trimEnd().length);
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

/** Keeps the best of those that overlap: named before telling, right check digits before none, long before short. */
function withoutOverlaps(found: readonly Candidate[], names: FieldWords): readonly Candidate[] {
  const ranked = found
    .map(candidate => ({ candidate, rank: rankOf(candidate, names) }))
    .sort((a, b) => b.rank - a.rank || length(b.candidate) - length(a.candidate))
    .map(({ candidate }) => candidate);
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    if (!kept.some(other => candidate.start < other.end && other.start < candidate.end)) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function length(candidate: Candidate): number {
  return candidate.end - candidate.start;
}

function rankOf({ kind, strength, isChecked, value }: Candidate, names: FieldWords): number {
  const isWrong = findRange(kind.reserved, value)?.isWrongCheck === true;
  const named =
    strength === 'key' ? 10 + Math.min(names.named.get(kind) ?? 1, 4) : strength === 'alone' ? 4 : 6;
  const telling = kind.evidence === 'alone' ? 5 : 0;
  return (
    named +
    telling +
    (isChecked ? 3 : 0) -
    (isWrong ? 8 : 0) -
    (kind.group === 'secret' && kind.evidence === 'key' ? 4 : 0)
  );
}
