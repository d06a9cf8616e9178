import { NEWLINE } from './characterCodes';
import type { DecodedText, TextRange } from './decodeText';
import { linesOf } from './lines';

/**
 * Takes the indentation off a block of YAML, `|` or `>`; the lines of a folded one stay apart, so that what stands on
 * them can be found.
 * @param range from the `|` or `>`
 */
export function decodeYamlBlock(text: string, range: TextRange): DecodedText & TextRange {
  const [header, ...lines] = [...linesOf(text, range.start, range.end)];
  const indent = findIndent(text, range.start, lines);
  const parts: string[] = [];
  const offsets: number[] = [];
  for (const line of lines) {
    const from = Math.min(line.start + indent, line.end);
    for (let at = from; at < line.end; at += 1) offsets.push(at);
    offsets.push(line.end);
    parts.push(text.slice(from, line.end));
  }
  const whole = parts.join('\n');
  let length = whole.length;
  while (length > 0 && whole.charCodeAt(length - 1) === NEWLINE) length -= 1;
  const start = offsets[0] ?? header?.end ?? range.start;
  const end = length === 0 ? start : (offsets[length] ?? range.end);
  offsets.length = length;
  offsets.push(end);
  return { value: whole.slice(0, length), start, end, offsets };
}

function findIndent(text: string, start: number, lines: readonly TextRange[]): number {
  const first = lines.find(line => text.slice(line.start, line.end).trim() !== '');
  if (first === undefined) return 0;
  const explicit = /^[|>][-+]?([1-9])/.exec(text.slice(start, start + 4))?.[1];
  const indent = /^ */.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  if (explicit === undefined) return indent;
  // The indicator counts from the indentation of the block's owner, which no line inside is less than.
  return lines.reduce((narrowest, line) => {
    const raw = text.slice(line.start, line.end);
    return raw.trim() === '' ? narrowest : Math.min(narrowest, /^ */.exec(raw)?.[0].length ?? 0);
  }, indent);
}
