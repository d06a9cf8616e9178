export interface JudgeOptions {
  /** Synthetic values are left out, which is faster. */
  readonly isSyntheticHidden?: boolean;
  /** What to make of placeholders by custom, such as addresses at test.com: `synthetic` by default, else `plausible`. */
  readonly placeholders?: 'synthetic' | 'plausible';
  /** Ids of kinds that are not looked for. */
  readonly kindsOff?: readonly string[];
  /** The document is known to be ours, as by the hash in the ledger; the reason to give. */
  readonly knownSynthetic?: string;
}
