import { decodeText, foldLineBreaks, YAML_DOUBLE, type TextRange } from './decodeText';
import { ROOT_PLACE } from './fieldPlace';
import { PlacedField, type FieldDraft } from './placedField';

const BREAK = /[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*/g;
const YAML_PLAIN = { marks: ['\n'], pattern: BREAK, decode: foldLineBreaks };
const YAML_SINGLE = {
  marks: ["'", '\n'],
  pattern: new RegExp(`''|${BREAK.source}`, 'g'),
  decode: (escape: string): string => (escape === "''" ? "'" : foldLineBreaks(escape)),
};

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
  if (/^(?:true|false|null|~|)$/i.test(value)) return undefined;
  const type = /^[-+]?(?:\d[\d_]*)(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(value) ? 'number' : 'string';
  return { value, type, start: range.start, end: range.end, quoting: 'yaml-plain', offsets };
}

/** The comments of a text: what starts with `#` outside of scalars, which come in order. */
export function* yamlComments(text: string, scalars: readonly TextRange[]): Generator<PlacedField> {
  let from = 0;
  for (const { start, end } of [...scalars, { start: text.length, end: text.length }]) {
    const gap = text.slice(from, start);
    for (const match of gap.includes('#') ? gap.matchAll(/(?<![^\s])#[^\r\n]*/g) : []) {
      const at = from + match.index;
      const [value] = match;
      yield new PlacedField(ROOT_PLACE, -1, {
        value,
        type: 'comment',
        start: at,
        end: at + value.length,
        quoting: 'none',
      });
    }
    from = Math.max(from, end);
  }
}
