import {
  asciiTable,
  COLON,
  EQUALS,
  GREATER,
  isQuote,
  LAST_ASCII,
  NEWLINE,
  SPACE,
  TAB,
  TILDE,
} from './characterCodes';
import type { TextRange } from './decodeText';

/** The name of a pair and what makes a pair of it, up to its value. */
export interface Pair extends TextRange {
  readonly key: string;
  /** Whether a colon alone stands between name and value. */
  readonly isColon: boolean;
}

/** A name and what makes a pair of it: `email=`, `"email": `, `:email => `, `Email: `. */
const PAIR =
  /(?:(["'`])([^"'`\n]{1,64})\1|([\p{L}_$][\p{L}\p{N}_$.[\]-]{0,63}))[ \t]*(=>|:=|:(?=[ \t"'`[{]|$)|=(?![=>~]))[ \t]*/gu;
/** Words before a name that belong to it: the `Date of` of `Date of birth:`. */
const WORDS_BEFORE = /(?:^|[,;|•\t>-])[ \t]*((?:[\p{L}'’.]{1,24} ){1,3})$/u;
const LONGEST_BEFORE = 80;
const LONGEST_NAME = 64;

const FIRST = /[\p{L}_$]/u;
const FURTHER = /[\p{L}\p{N}_$.[\]-]/u;
const FIRSTS = asciiTable(FIRST);
const PASSED = asciiTable(/[^:="'`]/);
const FURTHERS = asciiTable(FURTHER);
const BEFORE_VALUE = asciiTable(/[ \t"'`[{]/);

/** The pairs of a line, in order. Linear, pure. */
export function findPairs(line: string): readonly Pair[] {
  return walkPairs(line) ?? findPairsByPattern(line);
}

/** The same by the pattern alone, which is slower. */
export function findPairsByPattern(line: string): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const match of line.matchAll(PAIR)) {
    const [whole, , quoted, bare = '', sign = ''] = match;
    const name = { key: quoted ?? bare, isQuoted: quoted !== undefined, start: match.index };
    const found = { ...name, isColon: sign === ':', end: match.index + whole.length };
    pairs.push(withWords(line, found, pairs.at(-1)?.end ?? 0));
  }
  return pairs;
}

interface FoundPair extends Pair {
  readonly isQuoted: boolean;
}

/** A pair with the words before its name, as far as they stand behind the pair before. */
function withWords(line: string, { key, isQuoted, isColon, start, end }: FoundPair, from: number): Pair {
  if (!isColon || isQuoted || line.charCodeAt(start - 1) !== SPACE) return { key, isColon, start, end };
  const before = line.slice(Math.max(from, start - LONGEST_BEFORE), start);
  const words = WORDS_BEFORE.exec(before)?.[1] ?? '';
  return { key: words + key, isColon, start: start - words.length, end };
}

/**
 * Goes through a line once: from each sign back to the name before it, and from each quote on to the sign behind it.
 * @returns `undefined` for a line with characters of two code units, which the pattern counts as one
 */
function walkPairs(line: string): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (PASSED[code] === true) continue;
    if (isSurrogate(code)) return undefined;
    let found: FoundPair | undefined;
    if (code === COLON || code === EQUALS) found = bareBefore(line, at, from);
    else if (isQuote(code)) found = quotedFrom(line, at);
    if (found === undefined) continue;
    pairs.push(withWords(line, found, from));
    from = found.end;
    at = from - 1;
  }
  return pairs;
}

/** The pair that a sign makes of the name before it. */
function bareBefore(line: string, sign: number, from: number): FoundPair | undefined {
  const length = signLength(line, sign);
  if (length === 0) return undefined;
  let nameEnd = sign;
  while (nameEnd > from && isGap(line.charCodeAt(nameEnd - 1))) nameEnd -= 1;
  const least = Math.max(from, nameEnd - LONGEST_NAME);
  let start = nameEnd;
  while (start > least && isIn(FURTHERS, FURTHER, line.charCodeAt(start - 1))) start -= 1;
  while (start < nameEnd && !isIn(FIRSTS, FIRST, line.charCodeAt(start))) start += 1;
  if (start === nameEnd) return undefined;
  const key = line.slice(start, nameEnd);
  return {
    key,
    isQuoted: false,
    isColon: isColonAlone(line, sign, length),
    start,
    end: skipGap(line, sign + length),
  };
}

/** The pair whose name begins with a quote. */
function quotedFrom(line: string, start: number): FoundPair | undefined {
  const quote = line.charCodeAt(start);
  const stop = Math.min(line.length, start + LONGEST_NAME + 2);
  let close = start + 1;
  while (close < stop && !endsName(line.charCodeAt(close))) close += 1;
  if (close === stop || close === start + 1 || line.charCodeAt(close) !== quote) return undefined;
  const sign = skipGap(line, close + 1);
  const length = signLength(line, sign);
  if (length === 0) return undefined;
  const key = line.slice(start + 1, close);
  return {
    key,
    isQuoted: true,
    isColon: isColonAlone(line, sign, length),
    start,
    end: skipGap(line, sign + length),
  };
}

function endsName(code: number): boolean {
  return isQuote(code) || code === NEWLINE || isSurrogate(code);
}

/** Of a sign that makes a pair; 0 for another. */
function signLength(line: string, at: number): number {
  const code = line.charCodeAt(at);
  const next = line.charCodeAt(at + 1);
  if (code === EQUALS) return next === GREATER ? 2 : next === EQUALS || next === TILDE ? 0 : 1;
  if (code !== COLON) return 0;
  if (next === EQUALS) return 2;
  return at + 1 === line.length || BEFORE_VALUE[next] === true ? 1 : 0;
}

function isColonAlone(line: string, sign: number, length: number): boolean {
  return length === 1 && line.charCodeAt(sign) === COLON;
}

function skipGap(line: string, from: number): number {
  let at = from;
  while (isGap(line.charCodeAt(at))) at += 1;
  return at;
}

function isGap(code: number): boolean {
  return code === SPACE || code === TAB;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function isIn(table: readonly boolean[], pattern: RegExp, code: number): boolean {
  return code <= LAST_ASCII ? table[code] === true : pattern.test(String.fromCharCode(code));
}
