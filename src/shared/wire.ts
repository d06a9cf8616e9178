/** Places and changes as client and server hand them to each other. Lines and characters are 0-based. */

/** A place in a document. */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

/** From a place up to, not including, another. */
export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}

/** Changes of one document that belong together. */
export interface WireFileEdits {
  readonly uri: string;
  /** The version that they apply to; null for a file as it is on disk. */
  readonly version: number | null;
  readonly edits: readonly { readonly range: WireRange; readonly newText: string }[];
}
