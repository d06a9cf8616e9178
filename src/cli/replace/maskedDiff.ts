import { applyEdits, type TextEdit } from '../../app/replace/edit';
import type { ReplacedFile } from '../../app/replace';
import { LineIndex } from '../../app/scan/lineIndex';
import { scanText } from '../../app/scan/scanText';
import { readDocument } from '../../read/documents/readDocument';

/**
 * The changes of a file as a unified diff without context, in which no value of the file stands: replaced values in
 * their masked form, others that may be somebody's left out, what takes their place as it is.
 * @param name the file's, as it is shown
 */
export function maskedDiff({ file, text, replacements }: ReplacedFile, name: string): string {
  if (replacements.length === 0) return '';
  const lines = new LineIndex(text);
  const hidden = hideOthers(text, file, replacements);
  const parts = [`--- a/${name}\n+++ b/${name}\n`];
  let grown = 0;
  for (const edits of groupByLines(replacements, lines)) {
    const range = rangeOf(text, edits);
    const others = hidden.filter(({ start, end }) => start >= range.start && end <= range.end);
    const show = (chosen: readonly TextEdit[]): string => linesWith(text, range, [...chosen, ...others]);
    const before = show(
      edits.map(edit => ({ ...edit, newText: maskLines(text.slice(edit.start, edit.end), edit.masked) })),
    );
    const after = show(edits);
    const first = lines.positionOf(range.start).line + 1;
    const [removed, added] = [countLines(before), countLines(after)];
    parts.push(`@@ -${hunkRange(first, removed)} +${hunkRange(first + grown, added)} @@\n`);
    parts.push(prefixed(before, '-'), prefixed(after, '+'));
    grown += added - removed;
  }
  return parts.join('');
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Edits that share lines, together. */
function groupByLines<E extends Range>(edits: readonly E[], lines: LineIndex): readonly (readonly E[])[] {
  const groups: E[][] = [];
  let until = -1;
  for (const edit of edits) {
    const first = lines.positionOf(edit.start).line;
    if (first <= until) groups.at(-1)?.push(edit);
    else groups.push([edit]);
    until = lines.positionOf(edit.end).line;
  }
  return groups;
}

/** The whole lines of some edits, without the last line break. */
function rangeOf(text: string, edits: readonly Range[]): Range {
  const from = edits[0]?.start ?? 0;
  const to = edits.at(-1)?.end ?? from;
  const end = text.indexOf('\n', to);
  return { start: text.lastIndexOf('\n', from - 1) + 1, end: end < 0 ? text.length : end };
}

/** What says nothing about anybody. */
const HARMLESS = /^(?:[^]{0,2}|-?\d{1,4}(?:\.\d{1,3})?|true|false|null)$/;

/** Masks for what is not replaced: other findings, and the values of fields without a replacement. */
function hideOthers(text: string, path: string, replacements: readonly TextEdit[]): readonly TextEdit[] {
  const touches = ({ start, end }: Range): boolean =>
    replacements.some(edit => edit.start < end && edit.end > start);
  const findings = scanText(text, path, { placeholders: 'plausible' }).findings.filter(
    each => !touches(each),
  );
  const fields = [...readDocument(text, path).fields].filter(
    field => !touches(field) && !HARMLESS.test(field.value),
  );
  const masks = [
    ...fields.map(({ start, end }) => ({ start, end, newText: '…' })),
    ...findings.map(({ start, end, masked }) => ({ start, end, newText: masked })),
  ];
  masks.sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: TextEdit[] = [];
  for (const mask of masks) if (mask.start >= (kept.at(-1)?.end ?? 0)) kept.push(mask);
  return kept;
}

function linesWith(text: string, { start, end }: Range, edits: readonly TextEdit[]): string {
  const inside = edits
    .map(edit => ({ ...edit, start: edit.start - start, end: edit.end - start }))
    .sort((one, other) => one.start - other.start);
  return applyEdits(text.slice(start, end), inside);
}

/** A value of several lines stays one of as many. */
function maskLines(value: string, masked: string): string {
  return masked + '\n…'.repeat(value.split('\n').length - 1);
}

function countLines(text: string): number {
  return text.split('\n').length;
}

function hunkRange(first: number, count: number): string {
  return count === 1 ? String(first) : `${String(first)},${String(count)}`;
}

function prefixed(text: string, sign: string): string {
  return text
    .split('\n')
    .map(line => `${sign}${line.replace(/\r$/, '')}\n`)
    .join('');
}
