import type { PrivacyKind } from '../definePrivacyKind';
import { privacyKinds } from '../kinds';
import { countNeeds, type CountedNeeds } from './meetsNeeds';

const kinds: readonly PrivacyKind[] = privacyKinds;

/** A kind of which a text may need no word. */
export interface TellingKind {
  readonly kind: PrivacyKind;
  /** What a text needs in which its form alone speaks for it. */
  readonly formNeeds: CountedNeeds;
}

/** Kinds of which a text may need no word, by how many digits they need. */
export const tellingKinds: readonly TellingKind[] = kinds
  .filter(kind => kind.evidence === 'alone' || kind.alone !== undefined)
  .map(kind => ({ kind, formNeeds: countNeeds(kind.needs, kind.aloneNeeds) }))
  .sort((one, other) => one.formNeeds.digits - other.formNeeds.digits);

/** Those that never need one. */
export const selfEvidentKinds = tellingKinds.filter(({ kind }) => kind.evidence === 'alone');
