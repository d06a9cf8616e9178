import type { SchemaLocation, SchemaResource } from './location';

/** A schema that a value must obey or, if not `positive`, must not. */
export interface SchemaTerm {
  readonly kind: 'schema';
  readonly key: string;
  readonly location: SchemaLocation;
  readonly positive: boolean;
  /** Resources with dynamic anchors that were entered on the way here, outermost first. */
  readonly scope: readonly SchemaResource[];
}
/** At least one of several nodes. */
interface AnyTerm {
  readonly kind: 'any';
  readonly key: string;
  readonly nodes: readonly SchemaNode[];
}
/** What no value obeys. */
interface NeverTerm {
  readonly kind: 'never';
  readonly key: string;
  /** Why, as the end of a sentence. */
  readonly reason: string;
}
export type Term = SchemaTerm | AnyTerm | NeverTerm;

/** Everything that one place of a value must obey together. There is one object per set of terms. */
export interface SchemaNode {
  readonly id: number;
  readonly terms: readonly Term[];
}
