/** Steps from the root of a JSON value: property names and element indexes. */
export type JsonPath = readonly (string | number)[];

/** Replaces `length` UTF-16 code units from `offset` on. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** A text of JSON or YAML to which properties can be added without touching what is there. */
export interface EditableText {
  /** What the text says; `undefined` where it says nothing. */
  readonly value: unknown;
  /** Offset of the first syntax error, if there is one; what follows it may be read wrongly. */
  readonly errorAt: number | undefined;
  /** Path of the innermost object, or of the empty place for one, around an offset. */
  objectAt(offset: number): JsonPath | undefined;
  /**
   * The changes that add properties to the end of an object, in the layout that the text has, by ascending offset.
   * Comments, and the bytes of everything else, stay.
   * @throws FauxtureError `cannot-make` where the text is too broken around the object
   */
  addProperties(path: JsonPath, properties: Readonly<Record<string, unknown>>): readonly TextChange[];
}

/** The text after changes, which are in ascending order and do not overlap. Pure. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let done = '';
  let from = 0;
  for (const change of changes) {
    done += text.slice(from, change.offset) + change.text;
    from = change.offset + change.length;
  }
  return done + text.slice(from);
}

/** The value at a path, `undefined` where there is none. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[step];
  }
  return found;
}

/** A path as the messages of this program write it: `orders[2].total`; `the document` for the root. */
export function printPath(path: JsonPath): string {
  if (path.length === 0) return 'the document';
  return path
    .map((step, at) => (typeof step === 'number' ? `[${String(step)}]` : (at === 0 ? '' : '.') + step))
    .join('');
}
