import { findRange, type PrivacyKind, type ReservedRange } from '../definePrivacyKind';

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
  /** The reserved range that it is in. */
  readonly reserved: ReservedRange | undefined;
  /** The placeholders that it is one of, where it is not reserved. */
  readonly placeholder: ReservedRange | undefined;
}

/** A candidate whose value is looked up in its kind's ranges. Pure. */
export function makeCandidate(
  kind: PrivacyKind,
  { value, start, strength }: Pick<Candidate, 'value' | 'start' | 'strength'>,
): Candidate {
  const reserved = findRange(kind.reserved, value);
  return {
    kind,
    start,
    end: start + value.length,
    value,
    strength,
    isChecked: reserved?.isWrongCheck !== true && kind.reserved.some(range => range.isWrongCheck),
    reserved,
    placeholder: reserved === undefined ? findRange(kind.placeholders ?? [], value) : undefined,
  };
}
