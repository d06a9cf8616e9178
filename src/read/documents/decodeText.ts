import { NEWLINE, RETURN, SPACE, TAB } from './characterCodes';

/** A stretch of a document in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A decoded text; `offsets` as in `DocumentField`. */
export interface DecodedText {
  readonly value: string;
  readonly offsets?: readonly number[];
}

/** How a format writes what cannot stand for itself. */
export interface EscapeRules {
  /** Every escape holds one of these texts, so that a text without them is done with at once. */
  readonly marks: readonly string[];
  /** Matches one escape; global. */
  readonly pattern: RegExp;
  /** What an escape stands for. */
  readonly decode: (escape: string) => string;
  /** Whether the blanks before a line break are a part of it, as `pattern` does not say; they are not by default. */
  readonly takesBlanks?: boolean;
}

/** Decodes the raw text of a range and keeps count of where every decoded code unit comes from. Pure. */
export function decodeText(text: string, { start, end }: TextRange, rules: EscapeRules): DecodedText {
  const raw = text.slice(start, end);
  for (const mark of rules.marks) if (raw.includes(mark)) return decodeMarked(raw, start, rules);
  return { value: raw };
}

function decodeMarked(raw: string, start: number, rules: EscapeRules): DecodedText {
  const { pattern, decode, takesBlanks = false } = rules;
  let value = '';
  let copied = 0;
  let passed = 0;
  let offsets: number[] | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(raw); match !== null; match = pattern.exec(raw)) {
    const [escape] = match;
    const from = takesBlanks && isBreak(escape) ? skipBlanksBack(raw, match.index, passed) : match.index;
    passed = match.index + escape.length;
    const decoded = decode(escape);
    if (decoded === escape) continue;
    offsets ??= [];
    for (let at = copied; at < from; at += 1) offsets.push(start + at);
    for (let units = decoded.length; units > 0; units -= 1) offsets.push(start + from);
    value += raw.slice(copied, from) + decoded;
    copied = passed;
  }
  if (offsets === undefined) return { value: raw };
  for (let at = copied; at <= raw.length; at += 1) offsets.push(start + at);
  return { value: value + raw.slice(copied), offsets };
}

function isBreak(escape: string): boolean {
  const first = escape.charCodeAt(0);
  return first === NEWLINE || first === RETURN;
}

/** In a pattern, blanks that nothing follows would be tried from each of them. */
function skipBlanksBack(raw: string, to: number, from: number): number {
  let at = to;
  while (at > from && (raw.charCodeAt(at - 1) === SPACE || raw.charCodeAt(at - 1) === TAB)) at -= 1;
  return at;
}

const CONTROLS: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00A0',
  L: '\u2028',
  P: '\u2029',
};

/** A code point's text; the replacement character for what is none. */
export function characterOf(code: number): string {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}

/** What a backslash escape stands for in JSON, JavaScript, YAML and most dialects that have them. */
function decodeBackslash(escape: string): string {
  const kind = escape.charAt(1);
  const digits = escape.slice(2).replaceAll(/[{}]/g, '');
  if ((kind === 'u' || kind === 'U' || kind === 'x') && digits !== '')
    return characterOf(Number.parseInt(digits, 16));
  if (kind === '\n' || kind === '\r') return '';
  return CONTROLS[kind] ?? escape.slice(1);
}

/** Backslash escapes as JSON and JavaScript write them. */
export const BACKSLASH: EscapeRules = {
  marks: ['\\'],
  pattern: /\\(?:u\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\r\n|[^])/g,
  decode: decodeBackslash,
};

/** Those of YAML's double-quoted texts; a line break inside one folds. */
export const YAML_DOUBLE: EscapeRules = {
  marks: ['\\', '\n'],
  pattern: /\\(?:U[\da-fA-F]{8}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\r?\n[ \t]*|[^])|\r?\n(?:[ \t]*\r?\n)*[ \t]*/g,
  decode: escape =>
    escape.startsWith('\\')
      ? /^\\\r?\n/.test(escape)
        ? ''
        : decodeBackslash(escape)
      : foldLineBreaks(escape),
  takesBlanks: true,
};

/** Line breaks as YAML folds them: one is a space, more are one less. */
export function foldLineBreaks(gap: string): string {
  const count = gap.split('\n').length - 1;
  return count === 1 ? ' ' : '\n'.repeat(count - 1);
}
