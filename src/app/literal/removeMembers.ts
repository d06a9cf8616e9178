import type { WrittenMember, WrittenObject } from '../../read/typescript/written';
import { startsLine } from './surroundings';
import type { TextEdit } from './textEdit';

/** The edits that take members out of an object, with their comma and the comments that are theirs. */
export function removeMembers(
  object: WrittenObject,
  gone: readonly WrittenMember[],
  {
    text,
    isRefilled,
  }: { readonly text: string; /** Whether members are added in the same go. */ readonly isRefilled: boolean },
): readonly TextEdit[] {
  const { members } = object;
  const ranges = gone.map(member => rangeOf(object, member, gone, text));
  const last = members.findLast(member => !gone.includes(member));
  const isLastGone = members.at(-1) !== last;
  // A comma that only stood before what goes would be a trailing one, in a literal that has none.
  const after = last === undefined ? '' : text.charAt(last.end);
  if (last !== undefined && isLastGone && !isRefilled && object.commaEnd === undefined && after === ',')
    ranges.push({ start: last.end, end: last.end + 1 });
  return merge(ranges).map(range => ({ ...range, newText: '' }));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function rangeOf(
  { members, open, commaEnd }: WrittenObject,
  member: WrittenMember,
  gone: readonly WrittenMember[],
  text: string,
): Range {
  const at = members.indexOf(member);
  const next = members[at + 1];
  const previous = members.slice(0, at).findLast(each => !gone.includes(each));
  const lineEnd = endOfLine(text, member.end);
  const isAlone =
    startsLine(text, member.start) &&
    /^,?\s*(?:\/\/.*|\/\*.*\*\/\s*)?$/.test(text.slice(member.end, lineEnd));
  if (isAlone) {
    const least = members[at - 1]?.end ?? open;
    return { start: startOfComments(text, member.start, endOfLine(text, least)), end: lineEnd };
  }
  if (next !== undefined && members.slice(at + 1).some(each => !gone.includes(each)))
    return { start: member.start, end: next.start };
  const end = next === undefined && previous === undefined ? (commaEnd ?? member.end) : member.end;
  return { start: previous?.end ?? member.start, end };
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return text.slice(0, end < 0 ? text.length : end).trimEnd().length;
}

/** The end of the line above a member and the lines of comments directly above it. */
function startOfComments(text: string, start: number, least: number): number {
  let at = lineBreakBefore(text, start);
  while (at > least) {
    const above = lineBreakBefore(text, at);
    const line = text.slice(above, at).trim();
    if (above < least || !/^(?:\/\/|\/\*|\*)/.test(line)) break;
    at = above;
  }
  return Math.max(at, least);
}

/** Where the line break before an offset's line starts. */
function lineBreakBefore(text: string, offset: number): number {
  const at = text.lastIndexOf('\n', offset - 1);
  return text.charAt(at - 1) === '\r' ? at - 1 : at;
}

function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start < last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
