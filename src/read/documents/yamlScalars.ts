import { COLON, DOUBLE_QUOTE, SINGLE_QUOTE } from './characterCodes';
import { decodeText, foldLineBreaks, YAML_DOUBLE, type TextRange } from './decodeText';
import type { FieldDraft } from './placedField';

/** Signs and digits stand before the colon in ASCII. */
const NUMBER = /^[-+]?(?:\d[\d_]*)(?:\.\d+)?(?:e[-+]?\d+)?$/i;
const WORD = /^(?:true|false|null|~|)$/i;
const LONGEST_WORD = 5;
const BREAK = /\r?\n(?:[ \t]*\r?\n)*[ \t]*/g;
const YAML_PLAIN = { marks: ['\n'], pattern: BREAK, decode: foldLineBreaks, takesBlanks: true };
const YAML_SINGLE = {
  marks: ["'", '\n'],
  pattern: new RegExp(`''|${BREAK.source}`, 'g'),
  decode: (escape: string): string => (escape === "''" ? "'" : foldLineBreaks(escape)),
  takesBlanks: true,
};

/** Whether a quote stands at an offset. */
export function isQuotedAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

/** A scalar that is no block of text; `undefined` for one that is no field. */
export function scalarDraft(text: string, range: TextRange): FieldDraft | undefined {
  return isQuotedAt(text, range.start) ? quotedScalar(text, range) : plainScalar(text, range);
}

/** A scalar in double or single quotes; the range is with them. */
export function quotedScalar(text: string, { start, end }: TextRange): FieldDraft {
  const inside = { start: start + 1, end: end - 1 };
  const isDouble = text.charAt(start) === '"';
  const { value, offsets } = decodeText(text, inside, isDouble ? YAML_DOUBLE : YAML_SINGLE);
  const quoting = isDouble ? 'yaml-double' : 'yaml-single';
  return { value, type: 'string', start: inside.start, end: inside.end, quoting, offsets };
}

/** A scalar without quotes; `undefined` for `true`, `null` and the like. */
export function plainScalar(text: string, range: TextRange): FieldDraft | undefined {
  const { value, offsets } = decodeText(text, range, YAML_PLAIN);
  if (value.length <= LONGEST_WORD && WORD.test(value)) return undefined;
  const type = value.charCodeAt(0) < COLON && NUMBER.test(value) ? 'number' : 'string';
  return { value, type, start: range.start, end: range.end, quoting: 'yaml-plain', offsets };
}
