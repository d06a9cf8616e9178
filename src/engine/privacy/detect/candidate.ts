import type { PrivacyKind, ReservedRange } from '../definePrivacyKind';

/**
 * How much speaks for a candidate: words for its very kind beside a value (`key`), a telling form (`alone`), or words for
 * such numbers of any country (`generic`).
 */
export type Strength = 'key' | 'alone' | 'generic';

/** A part of a field's value that may be personal data. */
export interface Candidate {
  readonly kind: PrivacyKind;
  /** UTF-16 offsets in the field's value. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly strength: Strength;
  /** Its kind has check digits and they are right. */
  readonly isChecked: boolean;
  /** The reserved range that it is in. */
  readonly reserved: ReservedRange | undefined;
  /** The placeholders that it is one of, where it is not reserved. */
  readonly placeholder: ReservedRange | undefined;
}
