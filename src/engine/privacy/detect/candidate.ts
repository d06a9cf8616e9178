import type { PrivacyKind } from '../definePrivacyKind';

/**
 * How much speaks for a candidate: words for its very kind beside a value (`key`), a telling form (`alone`), words for
 * such numbers of any country (`generic`), or an e-mail address beside a value that has the form of a name, a street or the
 * like (`company`).
 */
export type Strength = 'key' | 'alone' | 'generic' | 'company';

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
}
