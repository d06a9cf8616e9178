import type { Verdict } from '../../engine/privacy/judge/finding';

/** Personal data in a file. Offsets are UTF-16 code units, lines and columns 0-based. */
export interface ScanFinding {
  /** Id of the kind: `us-ssn`. */
  readonly kind: string;
  readonly title: string;
  readonly verdict: Verdict;
  /** A clause that a person understands; never holds the value. */
  readonly reason: string;
  readonly masked: string;
  /** Where in the document's structure; never holds the value. */
  readonly path: string;
  /** The path without indexes: findings of one column share it. */
  readonly columnPath: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** For whoever must compare or replace it; never to be written anywhere. */
  readonly value: string;
}

/** What a scan says about one file. */
export interface ScannedDocument {
  /** What it was read as: `json`, `csv`, `text`, … */
  readonly format: string;
  /** In the order of their places. */
  readonly findings: readonly ScanFinding[];
  /** Lines are 0-based. */
  readonly notices: readonly { readonly message: string; readonly line: number }[];
}
