import { findRange, type PrivacyKind, type ReservedRange } from '../definePrivacyKind';
import { privacyKinds } from '../kinds';

/**
 * How much speaks for a candidate: words for its very kind beside a value (`key`), a telling form (`alone`), words for
 * such numbers of any country (`generic`), or an e-mail address beside a value that has the form of a name, a street or the
 * like (`company`).
 */
export type Strength = 'key' | 'alone' | 'generic' | 'company';

const kinds: readonly PrivacyKind[] = privacyKinds;
/** Kinds with check digits. */
const checked: ReadonlySet<PrivacyKind> = new Set(
  kinds.filter(kind => kind.reserved.some(range => range.isWrongCheck)),
);

/** A part of a field's value that may be personal data. Its kind's ranges are searched when they are asked for. */
export class Candidate {
  readonly value: string;
  /** UTF-16 offsets in the field's value. */
  readonly start: number;
  private isLookedUp = false;
  private range: ReservedRange | undefined;

  constructor(
    readonly kind: PrivacyKind,
    { value, start }: Pick<Candidate, 'value' | 'start'>,
    readonly strength: Strength,
  ) {
    this.value = value;
    this.start = start;
  }

  get end(): number {
    return this.start + this.value.length;
  }

  /** The reserved range that it is in. */
  get reserved(): ReservedRange | undefined {
    if (!this.isLookedUp) this.range = findRange(this.kind.reserved, this.value);
    this.isLookedUp = true;
    return this.range;
  }

  /** The placeholders that it is one of, where it is not reserved. */
  get placeholder(): ReservedRange | undefined {
    const { placeholders } = this.kind;
    return placeholders === undefined || this.reserved !== undefined
      ? undefined
      : findRange(placeholders, this.value);
  }

  /** Its kind has check digits and they are wrong. */
  get isWrong(): boolean {
    return checked.has(this.kind) && this.reserved?.isWrongCheck === true;
  }

  /** Its kind has check digits and they are right. */
  get isChecked(): boolean {
    return checked.has(this.kind) && !this.isWrong;
  }
}
