import type { PrivacyKind } from '../definePrivacyKind';
import type { DocumentField } from '../documentField';

export type Verdict = 'likely-real' | 'plausible' | 'synthetic';

/** Personal data in a document, and whether it may be somebody's. */
export interface Finding {
  readonly field: DocumentField;
  /** UTF-16 offsets in the field's value. */
  readonly start: number;
  readonly end: number;
  readonly kind: PrivacyKind;
  readonly verdict: Verdict;
  /** A clause that a person understands; never holds the value. */
  readonly reason: string;
  readonly masked: string;
}
