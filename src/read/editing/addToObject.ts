import type { TextChange } from './editableText';
import { indentAt, lineEnd, lineStart, type TextLayout } from './textLayout';

/** An object of a JSON text. All numbers are offsets. */
export interface ObjectPlace {
  readonly text: string;
  /** Of its opening brace. */
  readonly start: number;
  /** Of its closing brace. */
  readonly end: number;
  /** Where its properties begin. */
  readonly properties: readonly number[];
  /** After its last property; after the opening brace where it has none. */
  readonly lastEnd: number;
  /** After the comma that follows the last property. */
  readonly commaEnd: number | undefined;
  /** After the last comment before the closing brace. */
  readonly commentEnd: number | undefined;
  /** The object or array that it stands in. */
  readonly holder: { readonly start: number; readonly end: number } | undefined;
}

/** Columns that an object on one line may reach before it is broken into lines. */
const WIDTH = 100;

/** The changes that add properties to the end of a JSON object, laid out as the object is. Pure. */
export function addToObject(
  place: ObjectPlace,
  properties: Readonly<Record<string, unknown>>,
  layout: TextLayout,
): readonly TextChange[] {
  const entries = Object.entries(properties);
  if (entries.length === 0) return [];
  const inline = isOneLine(place.text, place) ? addInline(place, entries) : undefined;
  if (inline !== undefined) return inline;
  return place.properties.length === 0
    ? addToEmpty(place, entries, layout)
    : addLines(place, entries, layout);
}

type Entries = readonly (readonly [string, unknown])[];

/** `undefined` where the object had better be broken into lines. */
function addInline(place: ObjectPlace, entries: Entries): readonly TextChange[] | undefined {
  const { text, start, end, lastEnd, commaEnd } = place;
  const isEmpty = place.properties.length === 0;
  const isMinified = !text.trim().includes('\n') && /":\S/.test(text) && !/":\s/.test(text);
  if (!isMinified && standsAlone(place)) return undefined;
  const space = isMinified ? '' : ' ';
  const printed = entries
    .map(([name, value]) => `${JSON.stringify(name)}:${space}${printInline(value, space)}`)
    .join(`,${space}`);
  const length = lineEnd(text, end) - lineStart(text, start) + printed.length + 2;
  if (!isMinified && length > WIDTH) return undefined;
  if (isEmpty) return [{ offset: start + 1, length: end - start - 1, text: space + printed + space }];
  return commaEnd === undefined
    ? [insertion(lastEnd, `,${space}${printed}`)]
    : [insertion(commaEnd, `${space}${printed},`)];
}

/** True for an object that looks better in lines, though it stands on one: the root, an empty one, one with a comment only. */
function standsAlone({ text, properties, holder, commentEnd }: ObjectPlace): boolean {
  if (holder === undefined) return true;
  return properties.length === 0 && (commentEnd !== undefined || !isOneLine(text, holder));
}

function addToEmpty(place: ObjectPlace, entries: Entries, layout: TextLayout): readonly TextChange[] {
  const base = indentAt(place.text, place.start);
  const from = place.commentEnd ?? place.start + 1;
  const lines = printLines(entries, base + layout.unit, layout);
  return [
    {
      offset: from,
      length: place.end - from,
      text: layout.endOfLine + lines + layout.endOfLine + base,
    },
  ];
}

function addLines(place: ObjectPlace, entries: Entries, layout: TextLayout): readonly TextChange[] {
  const { text, end, lastEnd, commaEnd } = place;
  const base = indentAt(text, place.start);
  const isBroken = !isOneLine(text, place);
  const indent = (isBroken ? propertyIndent(place) : undefined) ?? base + layout.unit;
  const spread = isBroken ? [] : breakLines(place, layout.endOfLine + indent);
  const at = Math.max(place.commentEnd ?? 0, commaEnd ?? 0, lastEnd);
  const closing = text.slice(at, end);
  const tail = closing.includes('\n')
    ? { length: 0, text: '' }
    : { length: closing.length, text: layout.endOfLine + base };
  const lines = layout.endOfLine + printLines(entries, indent, layout) + (commaEnd === undefined ? '' : ',');
  const added = { offset: at, length: tail.length, text: lines + tail.text };
  if (commaEnd !== undefined) return [...spread, added];
  return at === lastEnd
    ? [...spread, { ...added, text: `,${added.text}` }]
    : [...spread, insertion(lastEnd, ','), added];
}

/** Puts each property of an object on a line of its own. */
function breakLines({ text, properties }: ObjectPlace, lead: string): readonly TextChange[] {
  return properties.map(offset => {
    const before = text.slice(0, offset).trimEnd().length;
    return { offset: before, length: offset - before, text: lead };
  });
}

/** Indentation of the last property that begins its line. */
function propertyIndent({ text, properties }: ObjectPlace): string | undefined {
  const first = properties.findLast(
    offset => indentAt(text, offset).length === offset - lineStart(text, offset),
  );
  return first === undefined ? undefined : indentAt(text, first);
}

function printLines(entries: Entries, indent: string, { unit, endOfLine }: TextLayout): string {
  return entries
    .map(([name, value]) => {
      const printed = JSON.stringify(value, null, unit).replaceAll('\n', endOfLine + indent);
      return `${indent}${JSON.stringify(name)}: ${printed}`;
    })
    .join(`,${endOfLine}`);
}

function printInline(value: unknown, space: string): string {
  if (Array.isArray(value)) return `[${value.map(item => printInline(item, space)).join(`,${space}`)}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([name, item]) => `${JSON.stringify(name)}:${space}${printInline(item, space)}`,
  );
  return entries.length === 0 ? '{}' : `{${space}${entries.join(`,${space}`)}${space}}`;
}

function isOneLine(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return !text.slice(start, end).includes('\n');
}

function insertion(offset: number, text: string): TextChange {
  return { offset, length: 0, text };
}
