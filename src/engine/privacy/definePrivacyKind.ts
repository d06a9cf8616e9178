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
  /** The range of the values whose check digits are wrong. */
  readonly isWrongCheck?: boolean;
}

type PrivacyGroup = 'contact' | 'identity' | 'national-id' | 'health' | 'finance' | 'technical' | 'secret';

/**
 * What it takes to believe a candidate. `alone`: its text is enough. `key`: a word of {@link PrivacyKind.words} in the
 * name of the field, around it or right before it in a text, unless its text has the form
 * {@link PrivacyKind.alone}. `record`: such a word, and other personal data beside it.
 */
type Evidence = 'alone' | 'key' | 'record';

/** What a text must have at least; the counts are those of `TextMeasure`. */
export interface KindNeeds {
  /** One of these pieces of text. */
  readonly text?: readonly string[];
  /** One of these signs: of `@:=<`. */
  readonly signs?: string;
  /** UTF-16 code units. */
  readonly length?: number;
  readonly digits?: number;
  readonly capitals?: number;
  readonly dots?: number;
  readonly joints?: number;
  readonly number?: number;
  readonly run?: number;
  readonly code?: number;
}

/** A kind of personal data: one entry serves the generator and the scanner. */
export interface PrivacyKind {
  readonly id: string;
  readonly title: string;
  readonly group: PrivacyGroup;
  readonly evidence: Evidence;
  /** Candidates inside any text, with the global flag, in linear time. */
  readonly find: RegExp;
  /** What all that {@link find} matches has, so that other texts need not be tried. */
  readonly needs?: KindNeeds;
  /** A candidate so written, and with right check digits, needs no word. */
  readonly alone?: RegExp;
  /** What all that is so written has besides. */
  readonly aloneNeeds?: KindNeeds;
  /** Whether a candidate is well-formed, check digits apart. */
  readonly check?: (value: string) => boolean;
  /** Words of a field's name that speak for it, in any language, as people write them: `social security number`. */
  readonly words?: readonly string[];
  /** How a value must be written to be believed by words before it in a text, which say less than a field's name. */
  readonly prose?: RegExp;
  /** A value so written is but a part of one, believed under a name with one of some words. */
  readonly part?: { readonly form: RegExp; readonly words: readonly string[] };
  /** Words of a field's name that speak against it. */
  readonly notWords?: readonly string[];
  /** The value says little about a person, so it is never more than plausible. */
  readonly isSlight?: boolean;
  /** ISO 3166-1 alpha-2 of the one country that gives such numbers. */
  readonly country?: string;
  /** Not reserved, but placeholders by custom: suppressed by default. */
  readonly placeholders?: readonly ReservedRange[];
  readonly reserved: readonly ReservedRange[];
  /** A well-formed value from a reserved or never-issued range. */
  readonly generate: (random: Stream, hints: PrivacyHints) => string;
  readonly examples: {
    readonly real: readonly string[];
    readonly synthetic: readonly string[];
    /** Texts in which nothing must be found without a word for it. */
    readonly ignored?: readonly string[];
  };
}

/** Declares a privacy kind; see CONTRIBUTING.md for the recipe. */
export function definePrivacyKind<const K extends PrivacyKind>(
  kind: K,
): Omit<K, 'generate' | 'find'> & PrivacyKind {
  return kind;
}

/** The standard by which a value is provably synthetic, or `undefined` if it may be somebody's. */
export function findReservedReason(kind: PrivacyKind, value: string): string | undefined {
  return findRange(kind.reserved, value)?.reason;
}

/** The first of some ranges that holds a value. */
export function findRange(ranges: readonly ReservedRange[], value: string): ReservedRange | undefined {
  for (const range of ranges) if (range.pattern?.test(value) ?? range.test?.(value)) return range;
  return undefined;
}
