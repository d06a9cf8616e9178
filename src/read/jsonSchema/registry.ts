import { FauxtureError } from '../../shared/fauxtureError';
import { dialectOfUri, draftOf, type Dialect } from './dialects';
import { isJsonArray, isJsonObject, ownValue, type Json, type JsonObject } from './jsonValue';
import type { JsonSchema, SchemaDocument, SchemaLocation, SchemaResource } from './location';
import { META_SCHEMAS } from './metaSchemas';
import { appendPointer, decodeFragment, parsePointer } from './pointer';
import { subschemasOf } from './subschemas';

/** Gives the document of a URI (absolute, no fragment), or `undefined` where there is none. May throw for a bad one. */
export type LoadDocument = (uri: string) => SchemaDocument | undefined;

/** Finds schemas by reference: documents, embedded resources, anchors, pointers. */
export class SchemaRegistry {
  /** Every document that was loaded, by URI. */
  readonly documents = new Map<string, SchemaDocument>();
  private readonly resources = new Map<string, SchemaResource>();
  private readonly places = new Map<object, Map<SchemaResource, SchemaLocation>>();
  private readonly roots = new Map<object, SchemaResource>();
  private readonly made = new Map<string, SchemaLocation>();
  private readonly synthetic = new Set<SchemaLocation>();
  private count = 0;

  constructor(private readonly load: LoadDocument) {}

  /** Adds a document with all the resources in it and returns its root. */
  add(document: SchemaDocument): SchemaLocation {
    this.documents.set(document.uri, document);
    const value = toSchema(document.value);
    const resource = this.openResource(value, {
      document,
      pointer: '',
      base: document.uri,
      dialect: document.dialect,
    });
    if (!this.resources.has(document.uri)) this.resources.set(document.uri, resource);
    if (isJsonObject(value)) this.index(value, resource, document);
    return resource.root;
  }

  /**
   * The schema that a reference means.
   * @throws FauxtureError `bad-input` naming the reference, where it stands, and what is wrong with it
   */
  resolve(reference: string, from: SchemaLocation): SchemaLocation {
    const target = absolute(reference, from.resource.uri);
    if (target === undefined) throw badReference(reference, from, 'is not a URI');
    const [uri, fragment] = splitFragment(target);
    const resource = this.findResource(uri);
    if (resource === undefined) throw badReference(reference, from, whyMissing(uri));
    const found = this.findFragment(resource, decodeFragment(fragment));
    if (found === undefined) throw badReference(reference, from, 'leads nowhere');
    return found;
  }

  /** The resource of an absolute URI without fragment, loaded if need be. */
  findResource(uri: string): SchemaResource | undefined {
    const known = this.resources.get(uri);
    if (known !== undefined) return known;
    const meta = META_SCHEMAS.get(uri);
    const document =
      meta === undefined
        ? this.load(uri)
        : { uri, value: meta, dialect: dialectOfUri(meta['$schema']) ?? '2020-12' };
    if (document === undefined) return undefined;
    this.add(document);
    return this.resources.get(uri);
  }

  /** What a decoded fragment means in a resource: nothing, a pointer or an anchor. */
  findFragment(resource: SchemaResource, fragment: string): SchemaLocation | undefined {
    if (fragment === '') return resource.root;
    if (!fragment.startsWith('/')) return resource.anchors.get(fragment);
    return this.child(resource.root, ...parsePointer(fragment));
  }

  /** The schema at some steps below another one; `undefined` where there is no schema. */
  child(from: SchemaLocation, ...steps: readonly (string | number)[]): SchemaLocation | undefined {
    let value: Json | undefined = from.schema;
    let { pointer, resource } = from;
    for (const step of steps) {
      value = stepInto(value, step);
      if (value === undefined) return undefined;
      pointer = appendPointer(pointer, step);
      if (isJsonObject(value)) resource = this.roots.get(value) ?? resource;
    }
    if (typeof value !== 'boolean' && !isJsonObject(value)) return undefined;
    return this.locate(value, { resource, pointer, document: from.document });
  }

  /** A schema that stands in no file but speaks as if it stood at a place. The same text there is the same place. */
  synthesize(schema: JsonObject, at: SchemaLocation): SchemaLocation {
    const key = `${at.document.uri}#${at.pointer} ${JSON.stringify(schema)}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const location: SchemaLocation = { ...at, id: (this.count += 1), schema };
    this.made.set(key, location);
    this.synthetic.add(location);
    return location;
  }

  /** Whether a place stands in no file. */
  isSynthetic(location: SchemaLocation): boolean {
    return this.synthetic.has(location);
  }

  private locate(schema: JsonSchema, at: Omit<SchemaLocation, 'id' | 'schema'>): SchemaLocation {
    if (typeof schema === 'boolean') return this.synthesizeBoolean(schema, at);
    const places = this.places.get(schema) ?? new Map<SchemaResource, SchemaLocation>();
    this.places.set(schema, places);
    const known = places.get(at.resource);
    if (known !== undefined) return known;
    const location: SchemaLocation = { ...at, id: (this.count += 1), schema };
    places.set(at.resource, location);
    return location;
  }

  private synthesizeBoolean(schema: boolean, at: Omit<SchemaLocation, 'id' | 'schema'>): SchemaLocation {
    const key = `${at.document.uri}#${at.pointer}`;
    const location = this.made.get(key) ?? { ...at, id: (this.count += 1), schema };
    this.made.set(key, location);
    return location;
  }

  private openResource(
    schema: JsonSchema,
    at: {
      readonly document: SchemaDocument;
      readonly pointer: string;
      readonly base: string;
      readonly dialect: Dialect;
    },
  ): SchemaResource {
    const { document, pointer, base } = at;
    const dialect = isJsonObject(schema) ? this.dialectOf(schema, at.dialect) : at.dialect;
    const id = isJsonObject(schema) ? ownId(schema, dialect) : undefined;
    const uri = (id === undefined ? undefined : splitFragment(absolute(id, base) ?? base)[0]) ?? base;
    const resource: Omit<SchemaResource, 'root'> & { root?: SchemaLocation } = {
      uri,
      dialect,
      anchors: new Map(),
      dynamicAnchors: new Map(),
      isRecursive: isJsonObject(schema) && ownValue(schema, '$recursiveAnchor') === true,
    };
    const opened = resource as SchemaResource;
    resource.root = this.locate(schema, { document, pointer, resource: opened });
    if (isJsonObject(schema)) this.roots.set(schema, opened);
    if (!this.resources.has(uri)) this.resources.set(uri, opened);
    return opened;
  }

  /** The dialect that a resource names itself, maybe through a meta-schema that was loaded with it. */
  private dialectOf(schema: JsonObject, otherwise: Dialect): Dialect {
    const named = ownValue(schema, '$schema');
    if (typeof named !== 'string') return otherwise;
    const meta = this.resources.get(named.replace(/#$/, ''));
    return dialectOfUri(named) ?? meta?.dialect ?? otherwise;
  }

  /** Finds the resources and anchors inside a resource. Goes by a list, not by recursion: documents may be deep. */
  private index(root: JsonObject, rootResource: SchemaResource, document: SchemaDocument): void {
    const open: { schema: JsonObject; resource: SchemaResource; pointer: string }[] = [
      { schema: root, resource: rootResource, pointer: '' },
    ];
    const seen = new Set<JsonObject>();
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
      const { schema, pointer } = item;
      if (seen.has(schema)) continue;
      seen.add(schema);
      let { resource } = item;
      if (schema !== root && ownId(schema, resource.dialect) !== undefined)
        resource = this.openResource(schema, {
          document,
          pointer,
          base: resource.uri,
          dialect: resource.dialect,
        });
      this.addAnchors(schema, resource, { document, pointer });
      for (const { steps, schema: inner } of subschemasOf(schema))
        open.push({ schema: inner, resource, pointer: appendPointer(pointer, ...steps) });
    }
  }

  private addAnchors(
    schema: JsonObject,
    resource: SchemaResource,
    at: { readonly document: SchemaDocument; readonly pointer: string },
  ): void {
    const here = (): SchemaLocation => this.locate(schema, { ...at, resource });
    if (draftOf(resource.dialect) < 2019) {
      const id = ownValue(schema, idKeyword(resource.dialect));
      if (typeof id === 'string' && id.length > 1 && id.startsWith('#'))
        resource.anchors.set(id.slice(1), here());
      return;
    }
    const anchor = ownValue(schema, '$anchor');
    const dynamic = ownValue(schema, '$dynamicAnchor');
    if (typeof anchor === 'string') resource.anchors.set(anchor, here());
    if (typeof dynamic !== 'string') return;
    resource.anchors.set(dynamic, here());
    resource.dynamicAnchors.set(dynamic, here());
  }
}

function toSchema(value: Json): JsonSchema {
  return typeof value === 'boolean' || isJsonObject(value) ? value : true;
}

function stepInto(value: Json, step: string | number): Json | undefined {
  if (isJsonArray(value)) return /^(?:0|[1-9]\d*)$/.test(String(step)) ? value[Number(step)] : undefined;
  return isJsonObject(value) ? ownValue(value, String(step)) : undefined;
}

function idKeyword(dialect: Dialect): '$id' | 'id' {
  return draftOf(dialect) === 4 ? 'id' : '$id';
}

/** The URI by which a schema names itself. Up to draft-07 it says nothing beside `$ref` or as a mere fragment. */
function ownId(schema: JsonObject, dialect: Dialect): string | undefined {
  const id = ownValue(schema, idKeyword(dialect));
  if (typeof id !== 'string' || dialect === 'openapi-3.0' || dialect === 'swagger-2.0') return undefined;
  if (draftOf(dialect) < 2019 && (id.startsWith('#') || Object.hasOwn(schema, '$ref'))) return undefined;
  return id;
}

/** A reference made absolute; `undefined` where it is no URI. */
function absolute(reference: string, base: string): string | undefined {
  if (reference === '' || reference === '#') return base;
  return URL.canParse(reference, base) ? new URL(reference, base).href : undefined;
}

function splitFragment(uri: string): readonly [string, string] {
  const at = uri.indexOf('#');
  return at < 0 ? [uri, ''] : [uri.slice(0, at), uri.slice(at + 1)];
}

function whyMissing(uri: string): string {
  if (/^https?:/.test(uri))
    return 'leads to a remote schema, which is not fetched; save it beside this file and refer to it there';
  return uri.startsWith('file:') ? 'leads to a file that does not exist' : 'leads to no schema that is known';
}

function badReference(reference: string, from: SchemaLocation, problem: string): FauxtureError {
  const file = from.document.file ?? from.document.uri;
  const place = `${file}#${from.pointer}`;
  return new FauxtureError('bad-input', `The reference ${reference} at ${place} ${problem}.`, {
    file,
    path: from.pointer,
  });
}
