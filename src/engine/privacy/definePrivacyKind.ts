import type { Stream } from '../random/stream';

/** What a caller knows about the person or place that a value must go with. All fields are optional. */
export interface PrivacyHints {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Area codes that fit the place. */
  readonly areaCodes?: readonly string[];
  /** Lower-case ASCII words that the value may be made of, such as a given and a family name for an e-mail address. */
  readonly words?: readonly string[];
  readonly birthDate?: { readonly year: number; readonly month: number; readonly day: number };
  readonly sex?: 'female' | 'male';
  /** Card network: `visa`, `mastercard`, `amex`, … */
  readonly network?: string;
}

/** Values of a kind that were never given to anybody, and by whose word. */
export interface ReservedRange {
  /** Matches the value as {@link PrivacyKind.generate} writes it and as people commonly do. */
  readonly pattern?: RegExp;
  /** For what a pattern cannot say. */
  readonly test?: (value: string) => boolean;
  /** Ends the sentence "synthetic: …", naming the standard: `reserved by RFC 2606`. */
  readonly reason: string;
}

/** A kind of personal data: one entry serves the generator and the scanner. */
export interface PrivacyKind {
  readonly id: string;
  readonly title: string;
  readonly reserved: readonly ReservedRange[];
  /** A well-formed value from a reserved or never-issued range. */
  readonly generate: (random: Stream, hints: PrivacyHints) => string;
  readonly examples: { readonly real: readonly string[]; readonly synthetic: readonly string[] };
}

/** Declares a privacy kind; see CONTRIBUTING.md for the recipe. */
export function definePrivacyKind<const K extends PrivacyKind>(kind: K): Omit<K, 'generate'> & PrivacyKind {
  return kind;
}

/** The standard by which a value is provably synthetic, or `undefined` if it may be somebody's. */
export function findReservedReason(kind: PrivacyKind, value: string): string | undefined {
  return kind.reserved.find(range => range.pattern?.test(value) ?? range.test?.(value))?.reason;
}
