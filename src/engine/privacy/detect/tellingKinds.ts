import type { PrivacyKind } from '../definePrivacyKind';
import { privacyKinds } from '../kinds';
import { countNeeds, type CountedNeeds } from './meetsNeeds';

const kinds: readonly PrivacyKind[] = privacyKinds;

/** A kind of which a text may need no word. */
export interface TellingKind {
  readonly kind: PrivacyKind;
  /** What a text needs in which a word speaks for it. */
  readonly needs: CountedNeeds;
  /** What one needs in which its form alone must. */
  readonly formNeeds: CountedNeeds;
}

/** Kinds of which a text may need no word, by how many digits they need. */
export const tellingKinds: readonly TellingKind[] = kinds
  .filter(kind => kind.evidence === 'alone' || kind.alone !== undefined)
  .map(kind => ({ kind, needs: countNeeds(kind.needs), formNeeds: countNeeds(kind.needs, kind.aloneNeeds) }))
  .sort((one, other) => one.needs.digits - other.needs.digits);

/** Those that never need one. */
export const selfEvidentKinds = tellingKinds.filter(({ kind }) => kind.evidence === 'alone');

/** Digits of a long number. */
export const LONG = 6;
/** Those that are long numbers, and the others. */
export const tellingNumbers = tellingKinds.filter(({ formNeeds }) => formNeeds.number >= LONG);
export const tellingOthers = tellingKinds.filter(({ formNeeds }) => formNeeds.number < LONG);
