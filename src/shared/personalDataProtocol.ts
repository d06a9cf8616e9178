/**
 * What Fauxture's own client and server say to each other of personal data, as `protocol.ts` says what they say of the
 * rest.
 */
import type { WireFileEdits, WirePosition, WireRange } from './wire';

/** A finding of a document. */
export interface FindingParams {
  readonly uri: string;
  /** In the finding. */
  readonly position: WirePosition;
  /** Id of its kind; without it, any. */
  readonly kind?: string;
}

/** Parameters of `SERVER_COMMANDS.replace`: the finding is needed for the scopes `value` and `kind`. */
export interface ReplaceParams extends Partial<FindingParams> {
  /** How much is replaced. */
  readonly scope: 'value' | 'kind' | 'file' | 'workspace';
}

/** What it takes to replace personal data. Our own client applies it, others have it applied. */
export interface ReplaceResult {
  readonly changes: readonly WireFileEdits[];
  /** How many findings are replaced. */
  readonly replaced: number;
  /** Why some could not be. */
  readonly problems: readonly string[];
}

/** Parameters of `SERVER_COMMANDS.accept`. */
export interface AcceptParams extends FindingParams {
  /** A comment in the document, or the workspace's baseline. */
  readonly how: 'comment' | 'baseline';
  /** For the baseline. */
  readonly reason?: string;
}

/** What was written, for the client to save or to show. */
export interface WrittenChange {
  /** The documents that take effect when they are saved. */
  readonly toSave: readonly string[];
  /** The words that the user is to write over. */
  readonly select?: { readonly uri: string; readonly range: WireRange };
}

/** Parameters of `SERVER_COMMANDS.turnOff`. */
export interface TurnOffParams {
  /** The document that it is about; its folder's `.fauxture.json` says what is turned off. */
  readonly uri: string;
  /** Id of the kind not to look for; without it, the document itself is no longer looked at. */
  readonly kind?: string;
}

/** What a scan of the workspace has found. */
export interface ScanResult {
  /** How many files were looked at. */
  readonly files: number;
  readonly filesWithFindings: number;
  readonly likelyReal: number;
  readonly plausible: number;
  /** What could not be looked at as a whole. */
  readonly notices: readonly string[];
}

/** Findings that are told as one: of one column, or of one value. Holds no value. */
export interface WireFindingGroup {
  /** Id of the kind. */
  readonly kind: string;
  readonly title: string;
  readonly verdict: 'likely-real' | 'plausible' | 'synthetic';
  readonly masked: string;
  readonly reason: string;
  /** Where in the document's structure; empty in free text. */
  readonly path: string;
  /** How many findings; there may be more than places. */
  readonly count: number;
  readonly places: readonly { readonly range: WireRange; readonly masked: string }[];
}

/** Parameters of {@link FINDINGS_NOTIFICATION}. */
export interface WireFindings {
  readonly uri: string;
  readonly groups: readonly WireFindingGroup[];
}

/** Notification to our own client: all {@link WireFindings} of a document, in place of those before. */
export const FINDINGS_NOTIFICATION = 'fauxture/findings';
