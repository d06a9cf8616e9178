import type { TextRange } from './decodeText';

/** A part of a line: the value of a pair, or what stands between pairs. */
export interface TextSegment extends TextRange {
  /** Empty for free text. */
  readonly key: string;
  /** Whether it is a value with a clear beginning and end, rather than words that run on. */
  readonly isWhole: boolean;
}

/** A name and what makes a pair of it: `email=`, `"email": `, `:email => `, `Email: `. */
const PAIR =
  /(?:(["'`])([^"'`\n]{1,64})\1|([\p{L}_$][\p{L}\p{N}_$.[\]-]{0,63}))[ \t]*(=>|:=|:(?=[ \t"'`[{]|$)|=(?![=>~]))[ \t]*/gu;
/** Of vCard and iCalendar (RFC 6350, RFC 5545): `TEL;TYPE=CELL:`. */
const CONTENT_LINE = /^([A-Z][A-Z-]{1,20})(?:;[A-Za-z-]{1,20}=[^:;\n]{1,60}){0,6}:(?=[^\s/:])/;
/** Words before a name that belong to it: the `Date of` of `Date of birth:`. */
const WORDS_BEFORE = /(?:^|[,;|•\t>-])[ \t]*((?:[\p{L}'’.]{1,24} ){1,3})$/u;
/** Commas and brackets between pairs do not. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const QUOTE = /["'`]/;
/** Longer ones are prose. */
const LONGEST_WHOLE = 120;
/** Lines beyond it hold no pairs that anyone wrote. */
const LONGEST_LINE = 20_000;

interface Pair extends TextRange {
  readonly key: string;
  readonly isColon: boolean;
}

/** Splits a line at its pairs of key and value; a line without any is one segment of free text. Linear, pure. */
export function splitPairs(text: string, { start, end }: TextRange): readonly TextSegment[] {
  const line = text.slice(start, end);
  if (line.trim() === '') return [];
  const pairs =
    line.length > LONGEST_LINE || !/[:=]/.test(line) ? [] : (findProperty(line) ?? findPairs(line));
  const segments: TextSegment[] = [];
  let from = 0;
  const add = (key: string, isWhole: boolean, range: TextRange): void => {
    const value = line.slice(range.start, range.end);
    if (key === '' && !SAYS_SOMETHING.test(value)) return;
    if (value.trim() === '') return;
    const lead = value.length - value.trimStart().length;
    const tail = value.length - value.trimEnd().length;
    segments.push({ key, isWhole, start: start + range.start + lead, end: start + range.end - tail });
  };
  pairs.forEach((pair, index) => {
    if (pair.start < from) return;
    add('', false, { start: from, end: pair.start });
    const limit = pairs[index + 1]?.start ?? line.length;
    const value = findValue(line, pair, limit);
    add(pair.key, value.isWhole, value);
    from = value.after;
  });
  add('', false, { start: from, end: line.length });
  return segments;
}

/** The one property that a line of a contact card or a calendar is. */
function findProperty(line: string): readonly Pair[] | undefined {
  const [whole = '', key] = CONTENT_LINE.exec(line) ?? [];
  return key === undefined ? undefined : [{ key, isColon: true, start: 0, end: whole.length }];
}

function findPairs(line: string): Pair[] {
  const pairs: Pair[] = [];
  for (const match of line.matchAll(PAIR)) {
    const [whole, , quoted, bare = '', sign = ''] = match;
    const key = quoted ?? bare;
    const before = line.slice(Math.max(pairs.at(-1)?.end ?? 0, match.index - 80), match.index);
    const words = quoted === undefined && sign === ':' ? (WORDS_BEFORE.exec(before)?.[1] ?? '') : '';
    pairs.push({
      key: words + key,
      isColon: sign === ':',
      start: match.index - words.length,
      end: match.index + whole.length,
    });
  }
  return pairs;
}

/** Where the value of a pair stands, and where the line goes on. */
function findValue(
  line: string,
  pair: Pair,
  limit: number,
): TextRange & { readonly isWhole: boolean; readonly after: number } {
  const quote = line.charAt(pair.end);
  if (QUOTE.test(quote)) {
    const end = findClosingQuote(line, pair.end + 1, quote);
    if (end >= 0) return { start: pair.end + 1, end, isWhole: true, after: end + 1 };
  }
  const runsOn = pair.isColon || line.slice(0, pair.start).trim() === '';
  const rest = line.slice(pair.end, Math.max(limit, pair.end));
  const token = runsOn ? rest : (/^[^\s,;&|"'`)}\]]*/.exec(rest)?.[0] ?? '');
  const value = token.replace(/[\s,;)}\]]+$/, '');
  const isWhole = value.length <= LONGEST_WHOLE;
  return { start: pair.end, end: pair.end + value.length, isWhole, after: pair.end + token.length };
}

function findClosingQuote(line: string, from: number, quote: string): number {
  for (let at = from; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === '\\') at += 1;
    else if (character === quote) return at;
  }
  return -1;
}
