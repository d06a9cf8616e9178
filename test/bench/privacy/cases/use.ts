/** Where values of a kind are found: names of fields in schemas, and sentences in which `{}` stands for the value. */
export interface Use {
  readonly kind: string;
  readonly language: string;
  readonly keys: readonly string[];
  readonly texts?: readonly string[];
  /** A careful reader knows it by its form alone, when it is written with its separators. */
  readonly isPlainAlone?: boolean;
  /** Fields beside it that a reader needs under a name that says nothing. */
  /** It tells of nobody unless it stands with what identifies somebody: an e-mail address stands beside it. */
  readonly needsCompany?: boolean;
  readonly hints?: readonly (readonly [key: string, value: string])[];
}
