import type { Dialect } from './dialects';
import type { Json, JsonObject } from './jsonValue';

/** A schema as a keyword holds it. */
export type JsonSchema = JsonObject | boolean;

/** A loaded document that has schemas. */
export interface SchemaDocument {
  /** Where it was found: absolute, without fragment. */
  readonly uri: string;
  /** Its absolute path, if it is a file. */
  readonly file?: string;
  readonly value: Json;
  readonly dialect: Dialect;
}

/** A schema with a URI of its own, and what can be referred to in it by name. */
export interface SchemaResource {
  readonly uri: string;
  readonly root: SchemaLocation;
  readonly dialect: Dialect;
  readonly anchors: Map<string, SchemaLocation>;
  readonly dynamicAnchors: Map<string, SchemaLocation>;
  /** Whether the root has `$recursiveAnchor: true`. */
  readonly isRecursive: boolean;
}

/** Where a schema stands. There is one object per place, so that places can be compared. */
export interface SchemaLocation {
  /** Number of the place, in the order in which places were first seen. */
  readonly id: number;
  readonly schema: JsonSchema;
  readonly document: SchemaDocument;
  /** JSON pointer from the document's root. */
  readonly pointer: string;
  /** The resource that gives references in this schema their base. */
  readonly resource: SchemaResource;
}
