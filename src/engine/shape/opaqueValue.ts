import type { Shape } from './shape';

/** What kind of value an expression gives, as far as its type says; `wanted` where there is none yet. */
export type OpaqueKind = 'string' | 'number' | 'boolean' | 'bigint' | 'object' | 'unknown' | 'wanted';

/** A value that is written as an expression whose result is not known: a call, a variable, a template. */
export class OpaqueValue {
  constructor(readonly kind: OpaqueKind) {}

  /** Whether a shape may have the value; refs and unions are the caller's to open. */
  mayBe(shape: Shape): boolean {
    if (this.kind === 'unknown' || this.kind === 'wanted' || shape.kind === 'unknown') return true;
    if (shape.kind === 'literal' || shape.kind === 'enumMember')
      return typeof shape.value === 'object' ? this.kind === 'bigint' : typeof shape.value === this.kind;
    const isPlain = ['string', 'number', 'boolean', 'bigint', 'null', 'undefined'].includes(shape.kind);
    return isPlain ? shape.kind === this.kind : this.kind === 'object';
  }
}
