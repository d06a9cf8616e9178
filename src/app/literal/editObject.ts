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
  return line ?? addOnLines(object, added, { ...surroundings, layout });
}

type LaidOutSurroundings = Surroundings & { readonly layout: ObjectLayout };

/** Each member on a line of its own. */
function addOnLines(
  object: WrittenObject,
  added: readonly NewMember[],
  surroundings: LaidOutSurroundings,
): readonly TextEdit[] {
  const { layout } = surroundings;
  const before = overriddenBy(object, added);
  if (before === undefined) return addAtEnd(object, added, surroundings);
  const newText = added.map(
    ({ block }) => `${indentBlock(block, layout.inner)}${commaOf(object)}\n${layout.inner}`,
  );
  const broken = layout.isMultiline
    ? []
    : [...breakLines(object, layout, surroundings), close(object, layout, surroundings)];
  return [...broken, ...newText.map(line => insert(before.start, line))];
}

function addAtEnd(
  object: WrittenObject,
  added: readonly NewMember[],
  surroundings: LaidOutSurroundings,
): readonly TextEdit[] {
  const { text, layout } = surroundings;
  const last = object.members.at(-1);
  const end = object.commaEnd ?? last?.end ?? object.open;
  const at = end + text.slice(end, object.close).trimEnd().length;
  const lines = added.map(({ block }) => `\n${layout.inner}${indentBlock(block, layout.inner)}`);
  const final = hasFinalComma(object, surroundings) ? commaOf(object) : '';
  const isClosed = text.slice(at, object.close).includes('\n');
  return [
    ...(layout.isMultiline ? [] : breakLines({ ...object, close: at }, layout, surroundings)),
    ...(last !== undefined && object.commaEnd === undefined ? [insert(last.end, commaOf(object))] : []),
    ...lines.map((line, index) => insert(at, line + (index === lines.length - 1 ? final : commaOf(object)))),
    ...(isClosed ? [] : [{ start: at, end: object.close, newText: `\n${layout.outer}` }]),
  ].filter(({ start, end: to, newText }) => start !== to || newText !== '');
}

function commaOf({ form }: WrittenObject): string {
  return form === 'attributes' ? '' : ',';
}

/** As it is where it has members on several lines, else as the project has it. */
function hasFinalComma(object: WrittenObject, surroundings: LaidOutSurroundings): boolean {
  if (object.commaEnd !== undefined) return true;
  const isOwn = surroundings.layout.isMultiline && object.members.length > 0;
  return !isOwn && wantsFinalComma(object, surroundings);
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
  if (object.form === 'arguments') return addArguments(object, added, surroundings);
  if (object.form === 'literal' && !areShort(object, added)) return undefined;
  const separator = object.form === 'attributes' ? ' ' : ', ';
  if (!fitsLine(object, added, { ...surroundings, separator })) return undefined;
  const before = overriddenBy(object, added);
  if (before !== undefined) return added.map(({ line }) => insert(before.start, line + separator));
  return object.form === 'attributes'
    ? addAttributes(object, added, surroundings)
    : addProperties(object, added);
}

/** Objects that need several lines do not go into one; nor do many members into an empty literal. */
function areShort({ members }: WrittenObject, added: readonly NewMember[]): boolean {
  const isFew = members.length > 0 || added.length <= MAX_ON_EMPTY_LINE;
  return isFew && !added.some(({ block }) => /^[^\n]*\{\n/.test(block));
}

function fitsLine(
  { members, close: end }: WrittenObject,
  added: readonly NewMember[],
  surroundings: Surroundings & { readonly separator: string },
): boolean {
  const { text, style, spare = 0, separator } = surroundings;
  const width = added.reduce((sum, { line }) => sum + line.length + separator.length, 0);
  const unused = members.length === 0 ? separator.length - 2 : 0;
  return columnOf(surroundings, end) + width - unused + restOfLine(text, end) <= style.printWidth + spare;
}

function addAttributes(
  { members, open, close: end }: WrittenObject,
  added: readonly NewMember[],
  { text }: Surroundings,
): readonly TextEdit[] {
  const at = members.at(-1)?.end ?? open;
  const isTight = at === end && text.startsWith('/>', end);
  return [...added.map(({ line }) => insert(at, ` ${line}`)), ...(isTight ? [insert(at, ' ')] : [])];
}

function addProperties(object: WrittenObject, added: readonly NewMember[]): readonly TextEdit[] {
  const { open, close: end, commaEnd, members } = object;
  const last = members.at(-1);
  const joined = added.map(({ line }) => line).join(', ');
  if (last === undefined) return [{ start: open, end, newText: ` ${joined} ` }];
  return commaEnd === undefined
    ? added.map(({ line }) => insert(last.end, `, ${line}`))
    : added.map(({ line }) => insert(commaEnd, ` ${line},`));
}

/** Arguments stay on the line of their call where at most the last of them needs several. */
function addArguments(
  object: WrittenObject,
  added: readonly NewMember[],
  surroundings: Surroundings,
): readonly TextEdit[] | undefined {
  const { text } = surroundings;
  const last = object.members.at(-1);
  const others = added.slice(0, -1);
  const final = added.at(-1);
  const start = last?.end ?? object.open;
  const hasMore = text.slice(start, object.close).trim() !== '';
  if (final === undefined || hasMore || others.some(({ block }) => block.includes('\n'))) return undefined;
  const isHugged = /^[{[][^\n]*\n/.test(final.block);
  const end = isHugged ? indentBlock(final.block, indentAt(text, object.start)) : final.line;
  const parts = [...others.map(({ line }) => line), end];
  const first = parts.join(', ').split('\n')[0] ?? '';
  const width =
    columnOf(surroundings, start) + first.length + (isHugged ? 0 : restOfLine(text, object.close));
  if (width > surroundings.style.printWidth - (object.members.length > 0 ? 2 : 0)) return undefined;
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
