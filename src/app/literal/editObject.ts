import type { WrittenMember, WrittenObject } from '../../read/typescript/written';
import type { LaidOut } from './layOut';
import {
  columnOf,
  deepen,
  indentAt,
  indentBlock,
  restOfLine,
  startsLine,
  type Surroundings,
} from './surroundings';
import type { TextEdit } from './textEdit';

/** A member to be added. */
export interface NewMember extends LaidOut {
  readonly name: string;
}

/** Where an object's members stand. */
export interface ObjectLayout {
  readonly isMultiline: boolean;
  /** The indentation of the line that it starts on, and of its members. */
  readonly outer: string;
  readonly inner: string;
}

/** How an object is laid out, and how it would be on several lines. */
export function layoutOf(object: WrittenObject, surroundings: Surroundings): ObjectLayout {
  const { text } = surroundings;
  const [first] = object.members;
  const gaps = [object.open, ...object.members.map(({ end }) => end)].map((start, at) =>
    text.slice(start, object.members[at]?.start ?? object.close),
  );
  const isMultiline = gaps.some(gap => gap.includes('\n'));
  const outer = indentAt(text, object.start);
  const own = object.members.find(({ start }) => startsLine(text, start)) ?? first;
  const inner =
    own !== undefined && startsLine(text, own.start)
      ? indentAt(text, own.start)
      : deepen(outer, surroundings);
  return { isMultiline, outer, inner };
}

/** The edits that add members to an object, and keep all that is there. */
export function addMembers(
  object: WrittenObject,
  added: readonly NewMember[],
  surroundings: Surroundings,
): readonly TextEdit[] {
  if (added.length === 0) return [];
  const layout = layoutOf(object, surroundings);
  const line = layout.isMultiline ? undefined : addOnOneLine(object, added, surroundings);
  if (line !== undefined) return line;
  const { text } = surroundings;
  const comma = object.form === 'attributes' ? '' : ',';
  const before = overriddenBy(object, added);
  if (before !== undefined) {
    const newText = added.map(({ block }) => `${indentBlock(block, layout.inner)}${comma}\n${layout.inner}`);
    const broken = layout.isMultiline
      ? []
      : [...breakLines(object, layout, surroundings), close(object, layout, surroundings)];
    return [...broken, ...newText.map(line => insert(before.start, line))];
  }
  const last = object.members.at(-1);
  const end = object.commaEnd ?? last?.end ?? object.open;
  const tail = text.slice(end, object.close);
  const at = end + tail.trimEnd().length;
  const needsComma = last !== undefined && object.commaEnd === undefined && comma !== '';
  const hasFinalComma =
    object.commaEnd !== undefined ||
    (!(layout.isMultiline && last !== undefined) && wantsFinalComma(object, surroundings));
  const lines = added.map(({ block }, index) => {
    const isLast = index === added.length - 1;
    return `\n${layout.inner}${indentBlock(block, layout.inner)}${isLast && !hasFinalComma ? '' : comma}`;
  });
  const isClosed = text.slice(at, object.close).includes('\n');
  return [
    ...(layout.isMultiline ? [] : breakLines({ ...object, close: at }, layout, surroundings)),
    ...(needsComma ? [insert(last.end, comma)] : []),
    ...lines.map(newText => insert(at, newText)),
    ...(isClosed ? [] : [{ start: at, end: object.close, newText: `\n${layout.outer}` }]),
  ];
}

function insert(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

/** Puts the end of an object that stood on one line on a line of its own. */
function close(object: WrittenObject, { outer }: ObjectLayout, surroundings: Surroundings): TextEdit {
  const end = object.commaEnd ?? object.members.at(-1)?.end ?? object.open;
  const start = end + surroundings.text.slice(end, object.close).trimEnd().length;
  const hasComma = object.commaEnd !== undefined || !wantsFinalComma(object, surroundings);
  return { start, end: object.close, newText: `${hasComma ? '' : ','}\n${outer}` };
}

function wantsFinalComma(object: WrittenObject, { style }: Surroundings): boolean {
  if (object.form === 'attributes') return false;
  return style.trailingComma === 'all' || (style.trailingComma === 'es5' && object.form === 'literal');
}

/** The first spread that may bring one of the new members: what it brings must win. */
function overriddenBy(object: WrittenObject, added: readonly NewMember[]): WrittenMember | undefined {
  return object.members.find(
    ({ mayGive }) => mayGive !== undefined && added.some(({ name }) => mayGive.has(name)),
  );
}

/** More members than this in an empty literal go on lines of their own. */
const MAX_ON_EMPTY_LINE = 2;

/** `undefined` where they do not fit. */
function addOnOneLine(
  object: WrittenObject,
  added: readonly NewMember[],
  surroundings: Surroundings,
): readonly TextEdit[] | undefined {
  const { text, style, spare = 0 } = surroundings;
  const isEmpty = object.members.length === 0;
  if (object.form === 'arguments') return addArguments(object, added, surroundings);
  if (object.form === 'literal' && isEmpty && added.length > MAX_ON_EMPTY_LINE) return undefined;
  if (object.form === 'literal' && added.some(({ block }) => /^[^\n]*[{]\n/.test(block))) return undefined;
  const separator = object.form === 'attributes' ? ' ' : ', ';
  const joined = added.map(({ line }) => line).join(separator);
  const width = joined.length + (isEmpty ? 2 : separator.length);
  if (
    columnOf(surroundings, object.close) + width + restOfLine(text, object.close) >
    style.printWidth + spare
  )
    return undefined;
  const before = overriddenBy(object, added);
  if (before !== undefined) return added.map(({ line }) => insert(before.start, line + separator));
  const last = object.members.at(-1);
  if (object.form === 'attributes') {
    const at = last?.end ?? object.open;
    const isTight = at === object.close && text.startsWith('/>', object.close);
    return [...added.map(({ line }) => insert(at, ` ${line}`)), ...(isTight ? [insert(at, ' ')] : [])];
  }
  if (last === undefined) return [{ start: object.open, end: object.close, newText: ` ${joined} ` }];
  if (object.commaEnd === undefined) return added.map(({ line }) => insert(last.end, `, ${line}`));
  const { commaEnd } = object;
  return added.map(({ line }) => insert(commaEnd, ` ${line},`));
}

/** Arguments stay on the line of their call where at most the last of them needs several. */
function addArguments(
  object: WrittenObject,
  added: readonly NewMember[],
  surroundings: Surroundings,
): readonly TextEdit[] | undefined {
  const { text, style } = surroundings;
  const last = object.members.at(-1);
  const outer = indentAt(text, object.start);
  const others = added.slice(0, -1);
  const final = added.at(-1);
  if (final === undefined || others.some(({ block }) => block.includes('\n'))) return undefined;
  const isHugged = /^[{[][^\n]*\n/.test(final.block);
  const parts = [...others.map(({ line }) => line), isHugged ? indentBlock(final.block, outer) : final.line];
  const start = last?.end ?? object.open;
  const first = parts.join(', ').split('\n')[0] ?? '';
  const room = style.printWidth - columnOf(surroundings, start) - (last === undefined ? 0 : 2);
  if (first.length + (isHugged ? 0 : restOfLine(text, object.close)) > room) return undefined;
  if (object.commaEnd !== undefined || text.slice(start, object.close).trim() !== '') return undefined;
  if (last === undefined) return [{ start: object.open, end: object.close, newText: parts.join(', ') }];
  return parts.map(part => insert(start, `, ${part}`));
}

/** Puts each member that stands on one line with others on a line of its own. */
function breakLines(
  object: WrittenObject,
  { inner }: ObjectLayout,
  { text }: Surroundings,
): readonly TextEdit[] {
  return object.members.map(({ start }) => {
    const blank = /[ \t]*$/.exec(text.slice(object.open, start))?.[0].length ?? 0;
    return { start: start - blank, end: start, newText: `\n${inner}` };
  });
}
