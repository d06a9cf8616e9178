import type { Candidate } from '../detect/candidate';
import { readFieldWords } from '../detect/fieldWords';
import type { DocumentField } from '../documentField';
import { isIdentifying, type Tally } from './evidenceTally';
import type { FileTraits } from './fileTraits';
import type { Finding, Verdict } from './finding';
import { findFingerprint } from './fingerprints';
import type { JudgeOptions } from './judgeOptions';
import { mask } from './mask';
import { withArticle } from './withArticle';

/** What stands around a candidate. */
export interface Surroundings {
  readonly field: DocumentField;
  readonly entity: Tally;
  readonly collection: Tally;
  /** Of the object around the entity. */
  readonly relatives: Tally;
  readonly column: Tally;
  /** Given and family name of the record, where it has them. */
  readonly names: readonly string[];
  readonly traits: FileTraits;
  readonly options: JudgeOptions;
}

interface Opinion {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** The verdict on a candidate; `undefined` where too little speaks for its being personal data at all. Pure. */
export function judgeCandidate(candidate: Candidate, surroundings: Surroundings): Finding | undefined {
  const opinion =
    judgeByFile(surroundings) ??
    judgeByValue(candidate, surroundings.options) ??
    (candidate.kind.evidence === 'record'
      ? judgeByCompany(candidate, surroundings)
      : (judgeByRecord(candidate, surroundings) ?? judgeByEvidence(candidate, surroundings)));
  if (opinion === undefined) return undefined;
  if (surroundings.options.isSyntheticHidden === true && opinion.verdict === 'synthetic') return undefined;
  const { kind, start, end, value } = candidate;
  return { field: surroundings.field, start, end, kind, ...opinion, masked: mask(value) };
}

function synthetic(reason: string): Opinion {
  return { verdict: 'synthetic', reason };
}

function judgeByFile({ traits, options }: Surroundings): Opinion | undefined {
  if (options.knownSynthetic !== undefined) return synthetic(options.knownSynthetic);
  return traits.isMarked ? synthetic('Fauxture made the file: its marker says so') : undefined;
}

/** What its range or custom says. */
function judgeByValue({ reserved, placeholder }: Candidate, options: JudgeOptions): Opinion | undefined {
  if (reserved !== undefined) return synthetic(reserved.reason);
  if (placeholder === undefined) return undefined;
  return { verdict: options.placeholders ?? 'synthetic', reason: `a placeholder: ${placeholder.reason}` };
}

const ALL_RESERVED = 'the identifying values of its record are all reserved or placeholders';

/**
 * Names, streets and dates of birth are as real as what identifies their record; alone they are nobody's, unless somebody
 * wrote them into a sentence.
 */
function judgeByCompany(
  candidate: Candidate,
  { field, entity, collection, relatives, traits }: Surroundings,
): Opinion | undefined {
  if (entity.real > 0) {
    const company = [...entity.titles].slice(0, 2).join(' and ');
    return {
      verdict: traits.isGenerated ? 'plausible' : 'likely-real',
      reason: `in one record with ${company} that may be real`,
    };
  }
  if (entity.synthetic > 0) return synthetic(ALL_RESERVED);
  if (candidate.strength === 'company')
    return { verdict: 'plausible', reason: 'beside an e-mail address that may be real' };
  if (isOfSomething(candidate, field)) return undefined;
  if (collection.real > 0)
    return { verdict: 'plausible', reason: 'other records beside it hold data that may be real' };
  if (relatives.real > 0 && candidate.strength === 'key')
    return { verdict: 'plausible', reason: 'other parts of the object around it hold data that may be real' };
  return isInSentence(candidate, field)
    ? { verdict: 'plausible', reason: `named as ${withArticle(candidate.kind.title)} in a text` }
    : undefined;
}

/** Words before it say what it is; of a name or a street, right before it as a label does, and not of one word. */
export function isInSentence({ kind, start, value }: Candidate, field: DocumentField): boolean {
  if (start === 0 || kind.id === 'postcode' || kind.isSlight === true) return false;
  if (kind.id === 'birth-date') return true;
  return value.includes(' ') && /[:=]\s?["']?$/.test(field.value.slice(Math.max(0, start - 3), start));
}

/** A mere `name` of what is not known to be a person. */
function isOfSomething({ kind, strength }: Candidate, field: DocumentField): boolean {
  return strength === 'key' && readFieldWords(field).named.get(kind) === -1;
}

/** What tells little by itself follows what identifies its record. */
function judgeByRecord(candidate: Candidate, { entity }: Surroundings): Opinion | undefined {
  const follows = candidate.kind.isSlight === true && !isIdentifying(candidate);
  return follows && entity.real === 0 && entity.synthetic > 0 ? synthetic(ALL_RESERVED) : undefined;
}

function judgeByEvidence(candidate: Candidate, surroundings: Surroundings): Opinion {
  const reason = describeEvidence(candidate, surroundings.field);
  const doubt = findDoubt(candidate, surroundings);
  if (doubt !== undefined) return { verdict: 'plausible', reason: `${reason}; but ${doubt}` };
  return { verdict: isConvincing(candidate) ? 'likely-real' : 'plausible', reason };
}

/** Why a value may well be made up although it could be real. */
function findDoubt({ kind, value }: Candidate, { traits, names, column }: Surroundings): string | undefined {
  if (traits.isGenerated) return 'the file says that it was generated';
  const fingerprint = kind.id === 'email' ? findFingerprint(value, names) : undefined;
  if (fingerprint !== undefined) return fingerprint;
  const isMostlyReserved = column.synthetic >= 4 && column.synthetic >= column.real * 4;
  return isMostlyReserved ? 'most of its column is reserved' : undefined;
}

function isConvincing(candidate: Candidate): boolean {
  const { kind, strength } = candidate;
  if (kind.isSlight === true) return false;
  return kind.evidence === 'alone' || strength === 'key' || isTelling(candidate);
}

/** Right check digits, or a form that nothing else has. */
function isTelling({ kind, isChecked }: Candidate): boolean {
  return isChecked || kind.group === 'contact';
}

function describeEvidence({ kind, strength, isChecked }: Candidate, field: DocumentField): string {
  const form = isChecked ? 'its check digits are right' : `well-formed as ${withArticle(kind.title)}`;
  if (strength === 'alone' || field.key === '') return form;
  return `${form}, under the name ${field.key.slice(0, 60)}`;
}
