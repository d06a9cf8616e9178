import { basename } from 'node:path';

import type { Shape, ShapeDocument } from '../../engine/shape/shape';
import { locatedSchemas, type Emission, type LocatedSchema } from './emission';
import { emitNode } from './emitNode';
import { Expander } from './expander';
import { TRUE_NODE } from './form';
import { isJsonObject, ownValue } from './jsonValue';
import type { SchemaLocation } from './location';
import { definitionName } from './notes';
import { findLocation, type SchemaSource } from './schemaSource';
import { requiredSize } from './requiredSize';
import { settleRefs } from './settleRefs';
import type { SchemaNode } from './term';

export type { LocatedSchema } from './emission';

/** Places of values that are read at most; what lies deeper is left out where it may be. */
const MOST_NODES = 6000;
/** How deep values may nest. */
const MOST_LEVELS = 200;
/** How many values a sample may have to have. */
const MOST_REQUIRED = 300_000;

/** What a schema says of its values. */
export interface ReadSchema {
  readonly document: ShapeDocument;
  /** What could not be read, with the pointer to it. */
  readonly issues: readonly { readonly path: string; readonly message: string }[];
  /** What the keys in `checks` stand for: a value must obey all the schemas of its rule. */
  readonly rules: ReadonlyMap<string, readonly LocatedSchema[]>;
}

/** How a schema is read. */
export interface ReadOptions {
  /** Default: the definition's name, the title, or the file's name. */
  readonly name?: string;
  /** Leaves out what OpenAPI calls `readOnly` in a request, or `writeOnly` in a response. Default: keeps both. */
  readonly direction?: 'request' | 'response';
}

/**
 * Reads a schema into a shape. Deterministic; of a hostile schema less is read, and the rest is left to the rules.
 * @param pointer `''` for the whole document, `/$defs/Order`, `#/$defs/Order` or `#anchor`
 * @throws FauxtureError `not-found` for no such pointer, `bad-input` for a reference that leads nowhere
 * @example readSchema(openSchemaValue({ type: 'object' }), '').document.root.kind // 'object'
 */
export function readSchema(source: SchemaSource, pointer: string, options: ReadOptions = {}): ReadSchema {
  const location = findLocation(source, pointer);
  const reader = new NodeReader(source, location, options.direction);
  const node = reader.emission.expander.schemaNode(location, []);
  const { root, definitions } = reader.read(node);
  return {
    document: { name: options.name ?? nameOf(source, location), root, definitions },
    issues: reader.issues,
    rules: reader.rules,
  };
}

/** Reads nodes, outer ones first, so that a bound cuts off what lies deepest. */
class NodeReader {
  readonly issues: { readonly path: string; readonly message: string }[] = [];
  readonly rules = new Map<string, readonly LocatedSchema[]>();
  readonly emission: Emission;
  private readonly queue: { readonly id: string; readonly node: SchemaNode; readonly level: number }[] = [];
  private level = 0;
  private readonly ids = new Map<SchemaNode, string>();

  constructor(source: SchemaSource, location: SchemaLocation, direction: Emission['direction']) {
    const expander = new Expander(source.registry);
    this.emission = {
      expander,
      direction,
      child: node => this.child(node),
      rule: node => this.rule(node),
      synthesize: schema => expander.schemaNode(source.registry.synthesize(schema as never, location), []),
    };
  }

  read(root: SchemaNode): ReturnType<typeof settleRefs> {
    const shapes = new Map<string, Shape>();
    const first = this.idOf(root);
    // The queue grows while it is walked.
    for (const { id, node, level } of this.queue) {
      this.level = level + 1;
      const bound = shapes.size >= MOST_NODES ? `more than ${MOST_NODES} places` : undefined;
      const depth = level >= MOST_LEVELS ? `more than ${MOST_LEVELS} levels` : undefined;
      const excess = bound ?? depth;
      shapes.set(
        id,
        excess === undefined
          ? emitNode(node, this.emission)
          : { kind: 'never', reason: `the schema has ${excess}` },
      );
    }
    const settled = settleRefs(first, shapes);
    const reason = `it requires more than ${MOST_REQUIRED} values`;
    return requiredSize(settled.root) > MOST_REQUIRED
      ? { root: { kind: 'never', reason }, definitions: {} }
      : settled;
  }

  private child(node: SchemaNode): Shape {
    if (node === TRUE_NODE) return { kind: 'unknown' };
    const [first] = node.terms;
    if (first?.kind === 'never') return { kind: 'never', reason: first.reason };
    return { kind: 'ref', id: this.idOf(node) };
  }

  private idOf(node: SchemaNode): string {
    const known = this.ids.get(node);
    if (known !== undefined) return known;
    const id = `${nodeName(node)}#${this.ids.size}`;
    this.ids.set(node, id);
    this.queue.push({ id, node, level: this.level });
    return id;
  }

  private rule(node: SchemaNode): string {
    const key = this.idOf(node);
    if (!this.rules.has(key)) {
      const { registry } = this.emission.expander;
      this.rules.set(
        key,
        locatedSchemas(node, location => !registry.isSynthetic(location)),
      );
    }
    return key;
  }
}

/** What messages call the values of a node. */
function nodeName(node: SchemaNode): string {
  for (const term of node.terms) {
    if (term.kind !== 'schema') continue;
    const { pointer, document } = term.location;
    const last = pointer.slice(pointer.lastIndexOf('/') + 1);
    return definitionName(pointer) ?? (last === '' ? basename(document.uri) : last);
  }
  return 'value';
}

function nameOf(source: SchemaSource, location: SchemaLocation): string {
  const title = isJsonObject(location.schema) ? ownValue(location.schema, 'title') : undefined;
  const name = definitionName(location.pointer);
  if (name !== undefined) return name;
  if (typeof title === 'string' && title.trim() !== '') return title.trim();
  return basename(source.file).replace(/(?:\.schema)?\.(?:json|ya?ml|json5|jsonc)$/i, '');
}
