import type { PrivacyKind } from '../definePrivacyKind';
import type { DocumentField } from '../documentField';
import { privacyKinds } from '../kinds';
import { Candidate, type Strength } from './candidate';
import { type FieldWords, readWordsBefore } from './fieldWords';
import type { Company } from './findCompanions';
import { LONG, withoutStamps } from './isHarmless';
import { kindsSpokenOf } from './keyWords';
import { measureText, type TextMeasure } from './measureText';
import { countNeeds, meetsNeeds, type CountedNeeds } from './meetsNeeds';
import { selfEvidentKinds, tellingKinds, type TellingKind } from './tellingKinds';

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
  kinds.flatMap(kind => (kind.needs === undefined ? [] : [[kind, countNeeds(kind.needs)]])),
);
const NONE: ReadonlyMap<PrivacyKind, number> = new Map();

interface Match {
  readonly value: string;
  readonly start: number;
}

/** The search for candidates in the value of one field. */
export class CandidateSearch {
  readonly found: Candidate[] = [];
  private readonly value: string;
  /** Whether words inside of the value may say what stands after them. */
  private readonly isText: boolean;
  private measured: TextMeasure | undefined;
  private spoken: ReadonlyMap<PrivacyKind, number> | undefined;
  /** What the words before a place say, by that place. */
  private before: Map<number, FieldWords> | undefined;

  constructor(
    private readonly field: DocumentField,
    private readonly names: FieldWords,
    private readonly context: RecordContext,
  ) {
    const { type, value } = field;
    this.value = value;
    this.isText = type === 'text' || type === 'comment' || (value.length > 10 && /[\s：，。]/.test(value));
  }

  private get measure(): TextMeasure {
    return (this.measured ??= measureText(this.value));
  }

  /** Tries the kinds that the name of the field speaks for. */
  collectNamed(): void {
    for (const kind of this.names.named.keys()) this.collectIfNeeded(kind);
  }

  /** Tries the kinds for which it does not speak. */
  collectUnnamed(): void {
    if (this.isNamedWhole()) this.collectTelling(selfEvidentKinds, this.measure);
    else if (this.names.isGeneric) this.collectGeneric();
    else {
      for (const kind of this.announced.keys()) this.collectOther(kind);
      this.collectTelling(tellingKinds, this.measureOfForm(), this.announced);
    }
  }

  /** Tries kinds of which a text may need no word, but those that were tried for the sake of one. */
  private collectTelling(some: readonly TellingKind[], measure: TextMeasure, tried = NONE): void {
    for (const { kind, formNeeds } of some) {
      if (formNeeds.digits > measure.digits) return;
      const isToTry = meetsNeeds(this.value, measure, formNeeds) && !tried.has(kind);
      if (isToTry && !this.names.named.has(kind)) this.collect(kind);
    }
  }

  /** Tries, under a name for numbers of any country, all that may be one or that needs no word. */
  private collectGeneric(): void {
    for (const kind of kinds) {
      const isTelling = kind.evidence === 'alone' || kind.alone !== undefined;
      if (isTelling || kind.country !== undefined || this.announced.has(kind)) this.collectOther(kind);
    }
  }

  private collectOther(kind: PrivacyKind): void {
    if (!this.names.named.has(kind)) this.collectIfNeeded(kind);
  }

  /** What counts where the form of a value alone speaks for a kind. */
  private measureOfForm(): TextMeasure {
    const { measure } = this;
    const mayHoldStamps = measure.number >= LONG && measure.joints > 1;
    return mayHoldStamps ? measureText(withoutStamps(this.value)) : measure;
  }

  /** Whether the whole value is what its name says: only what needs no word could then be the better candidate. */
  private isNamedWhole(): boolean {
    const [only] = this.found;
    if (only === undefined || this.found.length > 1 || only.strength !== 'key') return false;
    if (only.kind.group === 'secret' || only.isWrong) return false;
    return only.start === 0 && only.end === this.value.length;
  }

  /** Kinds that some of its words speak of. */
  private get announced(): ReadonlyMap<PrivacyKind, number> {
    return (this.spoken ??= this.isText ? kindsSpokenOf(this.value, this.measure.digits) : NONE);
  }

  private collectIfNeeded(kind: PrivacyKind): void {
    const needs = kindNeeds.get(kind);
    if (needs === undefined || meetsNeeds(this.value, this.measure, needs)) this.collect(kind);
  }

  private collect(kind: PrivacyKind): void {
    const { find } = kind;
    find.lastIndex = 0;
    // Not matchAll, which makes a copy of the expression each time.
    for (let match = find.exec(this.value); match !== null; match = find.exec(this.value))
      this.addCandidate(kind, { value: match[0].trimEnd(), start: match.index });
  }

  private addCandidate(kind: PrivacyKind, match: Match): void {
    const { value } = match;
    const strength = this.strengthOf(kind, match);
    if (strength === undefined || value === '') return;
    const candidate = new Candidate(kind, match, strength);
    const isWrong = strength === 'alone' && candidate.isWrong;
    if (!isWrong && kind.check?.(value) !== false) this.found.push(candidate);
  }

  private strengthOf(kind: PrivacyKind, match: Match): Strength | undefined {
    const { names } = this;
    if (names.named.has(kind))
      return kind.evidence !== 'record' || this.isBelieved(kind, match) ? 'key' : undefined;
    if (this.isUntold(kind, match)) return undefined;
    const before = this.wordsBefore(match);
    if (before?.named.has(kind) === true && kind.prose?.test(match.value) !== false) return 'key';
    return kind.evidence === 'record' || isVetoed(kind, names, before)
      ? undefined
      : this.strengthOfForm(kind, match);
  }

  /** Neither its form nor a word of its text speaks for it. */
  private isUntold(kind: PrivacyKind, { value }: Match): boolean {
    return kind.alone?.test(value) === false && !this.announced.has(kind) && !this.names.isGeneric;
  }

  private wordsBefore({ start }: Match): FieldWords | undefined {
    if (!this.isText || start === 0) return undefined;
    this.before ??= new Map();
    const known = this.before.get(start) ?? readWordsBefore(this.value, start);
    this.before.set(start, known);
    return known;
  }

  /** How much the form of a value says that no word speaks for. */
  private strengthOfForm(kind: PrivacyKind, { value }: Match): Strength | undefined {
    const { names, field } = this;
    const isTelling = kind.evidence === 'alone' || kind.alone?.test(value) === true;
    if (!isTelling) return this.isOfCountry(kind) ? 'generic' : undefined;
    if (names.isGeneric) return kind.country === undefined ? 'alone' : 'generic';
    return field.type === 'number' ? undefined : 'alone';
  }

  /**
   * Names and the like are found as the whole of a field or what it begins with, or in free text; under a mere `name`,
   * both parts of one.
   */
  private isBelieved(kind: PrivacyKind, { start, value }: Match): boolean {
    const { field, names, context } = this;
    const { part } = kind;
    if (part?.form.test(value) === true && !part.words.some(word => names.words.has(word))) return false;
    const isMereName = (names.named.get(kind) ?? 1) <= 0 && context.hasGivenName !== true;
    if (isMereName && !BOTH_PARTS.test(value)) return false;
    const rest = field.value.slice(start + value.length).trimEnd();
    return field.type === 'text' || (start === 0 && /^(?:[,;(]|$)/.test(rest));
  }

  /** Under a name for such numbers of any country, the record's country decides. */
  private isOfCountry({ country }: PrivacyKind): boolean {
    return this.names.isGeneric && country !== undefined && this.context.countries?.has(country) === true;
  }
}

const BOTH_PARTS = / |^[\p{Script=Han}\p{Script=Hangul}]{2}/u;

function isVetoed(kind: PrivacyKind, names: FieldWords, before: FieldWords | undefined): boolean {
  if (kind.notWords?.some(word => names.words.has(word) || before?.words.has(word) === true)) return true;
  if (kind.group === 'secret' || kind.evidence === 'alone') return false;
  return (names.isVetoed && !names.isGeneric) || before?.isVetoed === true;
}
