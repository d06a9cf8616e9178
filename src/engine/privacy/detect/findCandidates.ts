import type { PrivacyKind } from '../definePrivacyKind';
import type { DocumentField } from '../documentField';
import { privacyKinds } from '../kinds';
import { streetAddress } from '../kinds/streetAddress';
import { makeCandidate, type Candidate, type Strength } from './candidate';
import { type Company, findCompanions, findPostcode } from './findCompanions';
import { type FieldWords, readFieldWords, readWordsBefore } from './fieldWords';
import { foldProse } from './foldWords';
import { isHarmless, SHORT } from './isHarmless';
import { kindsNamedBy } from './keyWords';
import { measureText, type TextMeasure } from './measureText';
import { countNeeds, meetsNeeds, type CountedNeeds } from './meetsNeeds';

/** What is known of the record that a field belongs to. */
export interface RecordContext {
  /** ISO 3166-1 alpha-2 codes of the countries that it names. */
  readonly countries?: ReadonlySet<string>;
  /** It holds a given name of its own. */
  readonly hasGivenName?: boolean;
  /** The kinds that it says its values are of. */
  readonly told?: ReadonlySet<PrivacyKind> | undefined;
  /** The e-mail addresses that may be somebody's, and the street before. */
  readonly company?: Company | undefined;
}

const kinds: readonly PrivacyKind[] = privacyKinds;
const kindNeeds: ReadonlyMap<PrivacyKind, CountedNeeds> = new Map(
  kinds.map(kind => [kind, countNeeds(kind.needs)]),
);

/** Kinds of which a text may need no word, with what they need when there is one and when there is none. */
const telling = kinds
  .filter(kind => kind.evidence === 'alone' || kind.alone !== undefined)
  .map(kind => ({ kind, needs: countNeeds(kind.needs), formNeeds: countNeeds(kind.needs, kind.aloneNeeds) }))
  .sort((one, other) => one.needs.digits - other.needs.digits);
/** Those of them that are long numbers; the others. */
const LONG = 6;
const tellingNumbers = telling.filter(({ formNeeds }) => formNeeds.number >= LONG);
const tellingOthers = telling.filter(({ formNeeds }) => formNeeds.number < LONG);

/**
 * What in a field's value may be personal data, in order of place, without overlaps. Text is tried only by the kinds that
 * its name, its words or its characters allow, each in linear time. Pure.
 */
export function findCandidates(field: DocumentField, context: RecordContext = {}): readonly Candidate[] {
  const { value } = field;
  if (value === '') return NOTHING;
  const names = tellNames(readFieldWords(field), context);
  const { company } = context;
  const isUnnamed = names.named.size === 0 && !names.isGeneric;
  if (isUnnamed && company === undefined && value.length <= SHORT) return NOTHING;
  const measure = measureText(value);
  const companions = company === undefined ? NOTHING : findCompanions(field, names, { company, measure });
  const isPlain = isHarmless(value, measure);
  if (isPlain && isUnnamed) return companions;
  const isText = isTextual(field);
  const search: Search = {
    field,
    names,
    isText,
    announced: isText ? kindsNamedBy(foldProse(value)) : NONE,
    measure,
    context,
    found: [...companions],
    before: new Map(),
  };
  for (const kind of names.named.keys()) collectIfNeeded(kind, search);
  if ((!isPlain || names.isGeneric) && !isSettled(search)) collectUnnamed(search);
  collectPostcodes(search);
  return search.found.length < 2 ? search.found : withoutOverlaps(search.found, names);
}

/** Under a name that says nothing, what another field of the record says of it counts as its name. */
function tellNames(names: FieldWords, context: RecordContext): FieldWords {
  if (!(names.isGeneric || (names.isNeutral && !names.isVetoed))) return names;
  const { told } = context;
  if (told === undefined) return names;
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
const NONE: ReadonlyMap<PrivacyKind, number> = new Map();

/** Tries the kinds for which the name of the field does not speak. */
function collectUnnamed(search: Search): void {
  const { names, announced, measure, field } = search;
  if (announced.size === 0 && !names.isGeneric) {
    collectTelling(tellingOthers, search);
    if (measure.number >= LONG) collectTelling(tellingNumbers, search);
    return;
  }
  for (const { kind, needs, formNeeds } of telling) {
    const isTold = names.isGeneric || announced.has(kind);
    if (meetsNeeds(field.value, measure, isTold ? needs : formNeeds) && !names.named.has(kind))
      collect(kind, search);
  }
  const isToTry = (kind: PrivacyKind): boolean =>
    !names.named.has(kind) && kind.evidence !== 'alone' && kind.alone === undefined;
  for (const kind of announced.keys()) if (isToTry(kind)) collectIfNeeded(kind, search);
  if (!names.isGeneric) return;
  for (const kind of kinds)
    if (kind.country !== undefined && isToTry(kind) && !announced.has(kind)) collectIfNeeded(kind, search);
}

/** Tries kinds that only their form can speak for. */
function collectTelling(some: typeof telling, search: Search): void {
  const { names, measure, field } = search;
  for (const { kind, formNeeds } of some)
    if (meetsNeeds(field.value, measure, formNeeds) && !names.named.has(kind)) collect(kind, search);
}

function collectIfNeeded(kind: PrivacyKind, search: Search): void {
  const needs = kindNeeds.get(kind);
  if (needs === undefined || meetsNeeds(search.field.value, search.measure, needs)) collect(kind, search);
}

/** Whether the whole value is what its name says, and its form as well, so that nothing else can be made of it. */
function isSettled({ found, field }: Search): boolean {
  const [only] = found;
  if (only === undefined || found.length > 1 || only.strength !== 'key' || only.kind.evidence !== 'alone')
    return false;
  return only.start === 0 && only.end === field.value.length && only.reserved?.isWrongCheck !== true;
}

interface Search {
  readonly field: DocumentField;
  readonly names: FieldWords;
  readonly isText: boolean;
  /** Kinds that some of its words speak of. */
  readonly announced: ReadonlyMap<PrivacyKind, number>;
  readonly measure: TextMeasure;
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
    addCandidate(kind, search, { value: match[0].trimEnd(), start: match.index });
  }
}

function addCandidate(kind: PrivacyKind, search: Search, match: Match): void {
  const { value, start } = match;
  const strength = strengthOf(kind, search, match);
  if (strength === undefined || value === '') return;
  const candidate = makeCandidate(kind, { value, start, strength });
  const isWrong = candidate.reserved?.isWrongCheck === true;
  if ((isWrong && strength === 'alone') || kind.check?.(value) === false) return;
  search.found.push(candidate);
}

interface Match {
  readonly value: string;
  readonly start: number;
}

function strengthOf(kind: PrivacyKind, search: Search, match: Match): Strength | undefined {
  const { names } = search;
  if (names.named.has(kind))
    return kind.evidence !== 'record' || isBelieved(kind, search, match) ? 'key' : undefined;
  if (isUntold(kind, search, match)) return undefined;
  const before = wordsBefore(search, match);
  if (before?.named.has(kind) === true && kind.prose?.test(match.value) !== false) return 'key';
  return kind.evidence === 'record' || isVetoed(kind, names, before)
    ? undefined
    : strengthOfForm(kind, search, match);
}

/** Neither its form nor a word of its text speaks for it. */
function isUntold(kind: PrivacyKind, { announced, names }: Search, { value }: Match): boolean {
  return kind.alone?.test(value) === false && !announced.has(kind) && !names.isGeneric;
}

function wordsBefore({ field, isText, before }: Search, { start }: Match): FieldWords | undefined {
  if (!isText || start === 0) return undefined;
  const known = before.get(start) ?? readWordsBefore(field.value, start);
  before.set(start, known);
  return known;
}

/** How much the form of a value says that no word speaks for. */
function strengthOfForm(kind: PrivacyKind, search: Search, { value }: Match): Strength | undefined {
  const { names, field } = search;
  const isTelling = kind.evidence === 'alone' || kind.alone?.test(value) === true;
  if (!isTelling) return isOfCountry(kind, search) ? 'generic' : undefined;
  if (names.isGeneric) return kind.country === undefined ? 'alone' : 'generic';
  return field.type === 'number' ? undefined : 'alone';
}

/**
 * Names and the like are found as the whole of a field or what it begins with, or in free text; under a mere `name`,
 * both parts of one.
 */
function isBelieved(kind: PrivacyKind, { field, names, context }: Search, { start, value }: Match): boolean {
  const { part } = kind;
  if (part?.form.test(value) === true && !part.words.some(word => names.words.has(word))) return false;
  const isMereName = (names.named.get(kind) ?? 1) <= 0 && context.hasGivenName !== true;
  if (isMereName && !BOTH_PARTS.test(value)) return false;
  const rest = field.value.slice(start + value.length).trimEnd();
  return field.type === 'text' || (start === 0 && /^(?:[,;(]|$)/.test(rest));
}

const BOTH_PARTS = / |^[\p{Script=Han}\p{Script=Hangul}]{2}/u;

/** Under a name for such numbers of any country, the record's country decides. */
function isOfCountry({ country }: PrivacyKind, { names, context }: Search): boolean {
  return names.isGeneric && country !== undefined && context.countries?.has(country) === true;
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

function rankOf({ kind, strength, isChecked, reserved }: Candidate, names: FieldWords): number {
  const named = strength === 'key' ? 10 + Math.min(names.named.get(kind) ?? 1, 4) : RANKS[strength];
  const telling = kind.evidence === 'alone' ? 5 : 0;
  return (
    named +
    telling +
    (isChecked ? 3 : 0) -
    (reserved?.isWrongCheck === true ? 8 : 0) -
    (kind.group === 'secret' && kind.evidence === 'key' ? 4 : 0)
  );
}

const RANKS = { generic: 6, alone: 4, company: 2 } as const;
