import type { Shape } from '../../engine/shape/shape';
import type { Expander } from './expander';
import type { SchemaLocation } from './location';
import type { SchemaNode } from './term';

/** A schema that a value must obey, or must not if `negated`. */
export interface LocatedSchema {
  /** URI of its document, without fragment. */
  readonly uri: string;
  /** JSON pointer from the document's root. */
  readonly pointer: string;
  readonly schema: unknown;
  readonly negated: boolean;
}

/** What the writers of shapes share while one schema is read. */
export interface Emission {
  readonly expander: Expander;
  readonly direction: 'request' | 'response' | undefined;
  /** The shape of a node inside: as a ref that is settled later, unless it is plain. */
  readonly child: (node: SchemaNode) => Shape;
  /** Key of the rule that a value must obey everything that a node says. */
  readonly rule: (node: SchemaNode) => string;
  /** The node of a schema that is written on the spot. */
  readonly synthesize: (schema: { readonly [key: string]: unknown }) => SchemaNode;
}

/** The schemas that a node joins; those that stand in no file are left out. */
export function locatedSchemas(
  node: SchemaNode,
  isFiled: (location: SchemaLocation) => boolean,
): LocatedSchema[] {
  return node.terms.flatMap(term =>
    term.kind === 'schema' && isFiled(term.location)
      ? [
          {
            uri: term.location.document.uri,
            pointer: term.location.pointer,
            schema: term.location.schema,
            negated: !term.positive,
          },
        ]
      : [],
  );
}
