import { appendPointer, decodeFragment, parsePointer } from './pointer';

/** A place in an OpenAPI document, or in a file that it refers to. */
export interface OpenApiPlace {
  readonly value: unknown;
  /** JSON pointer in its own file; empty at the root. */
  readonly pointer: string;
  /** The file as references name it; `undefined` in the document itself. */
  readonly file?: string;
}

/** Reads a file that a reference names, relative to the document; `undefined` where there is none or it is remote. */
export type LoadReferred = (file: string) => unknown;

/** Walks an OpenAPI document, following the references that stand in place of parameters, bodies and path items. */
export class OpenApiWalker {
  constructor(
    private readonly document: unknown,
    private readonly load: LoadReferred = () => undefined,
  ) {}

  /** The document itself. */
  get root(): OpenApiPlace {
    return { value: this.document, pointer: '' };
  }

  /** What stands under a key, wherever a reference leads; `undefined` where nothing does. */
  child(place: OpenApiPlace, key: string | number): OpenApiPlace | undefined {
    const { value } = place;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    return this.follow({
      value: inner,
      pointer: appendPointer(place.pointer, key),
      ...(place.file !== undefined && { file: place.file }),
    });
  }

  /** What stands at the end of a path of keys. */
  descend(place: OpenApiPlace | undefined, ...keys: readonly string[]): OpenApiPlace | undefined {
    return keys.reduce<OpenApiPlace | undefined>((at, key) => at && this.child(at, key), place);
  }

  /** The entries of an object or list, in order; empty for anything else. */
  children(place: OpenApiPlace | undefined): readonly (readonly [key: string, place: OpenApiPlace])[] {
    if (place === undefined || typeof place.value !== 'object' || place.value === null) return [];
    return Object.keys(place.value).flatMap(key => {
      const inner = this.child(place, key);
      return inner === undefined ? [] : [[key, inner] as const];
    });
  }

  /** A text under a key. */
  text(place: OpenApiPlace, key: string): string | undefined {
    const value = this.child(place, key)?.value;
    return typeof value === 'string' ? value : undefined;
  }

  /** Follows a reference, and what it refers to if that is one too; schemas keep theirs for the schema reader. */
  private follow(place: OpenApiPlace): OpenApiPlace | undefined {
    let at: OpenApiPlace | undefined = place;
    for (let hops = 0; at !== undefined && hops < MAX_HOPS; hops += 1) {
      const reference = referenceOf(at.value);
      if (reference === undefined || SCHEMA_POINTER.test(at.pointer)) return at;
      at = this.refer(reference, at);
    }
    return undefined;
  }

  private refer(reference: string, from: OpenApiPlace): OpenApiPlace | undefined {
    const [path = '', fragment = ''] = reference.split('#', 2);
    const file = path === '' ? from.file : besides(path, from.file);
    let value = file === undefined ? this.document : this.load(file);
    const pointer = decodeFragment(fragment);
    for (const step of parsePointer(pointer)) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
      value = (value as Readonly<Record<string, unknown>>)[step];
    }
    if (value === undefined) return undefined;
    return { value, pointer, ...(file !== undefined && { file }) };
  }
}

/** A reference to a place, as the document may write it. */
export function referTo({ pointer, file = '' }: OpenApiPlace): { readonly $ref: string } {
  return { $ref: `${file}#${pointer.split('/').map(encodeURIComponent).join('/')}` };
}

/** More references in a row than any honest document has. */
const MAX_HOPS = 32;
/** Where a schema stands: its references are the schema reader's. */
const SCHEMA_POINTER = /\/schema$|^\/(?:components\/schemas|definitions)\/[^/]*$/;

function referenceOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return undefined;
  return typeof value.$ref === 'string' ? value.$ref : undefined;
}

/** A relative reference found in a file, as seen from the document. */
function besides(path: string, from: string | undefined): string {
  if (from === undefined || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(path)) return path;
  const folder = from.includes('/') ? from.slice(0, from.lastIndexOf('/') + 1) : '';
  return folder + path;
}
