import { COLON, DOUBLE_QUOTE, HASH, LAST_ASCII, SINGLE_QUOTE, SPACE } from './characterCodes';

/** Letters beyond ASCII, and quotes. */
const OTHER_KEY =
  /(?:[\p{L}\d_$/][\p{L}\d_$./\\-]*(?: [\p{L}\d_$./\\-]+)*|"[^"\\\n]*"|'[^'\n]*') *:(?= |$|\r?\n)/uy;
/** What a key may begin with that is not in quotes, as far as it is read here. */
const START = /[A-Za-z\d_$/.(<:]/;
/** The library allows no longer ones. */
const LONGEST_KEY = 1000;

const STARTS = Array.from({ length: LAST_ASCII + 1 }, (_, code) => START.test(String.fromCharCode(code)));

/**
 * Where the colon stands behind the key that a line of YAML goes on with; -1 if it goes on with none, or with one that
 * only the library can read.
 * @param at where the key begins
 * @param end of the line
 */
export function findKeyColon(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at);
  if (first > LAST_ASCII || first === DOUBLE_QUOTE || first === SINGLE_QUOTE) return findOtherColon(text, at);
  if (STARTS[first] !== true || text.startsWith('...', at)) return -1;
  return findPlainColon(text, at, end);
}

function findPlainColon(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_KEY);
  for (let next = at; next < limit; next += 1) {
    const code = text.charCodeAt(next);
    if (code > LAST_ASCII) return findOtherColon(text, at);
    if (code === COLON && isBlankAt(text, next + 1, end)) return next === at ? -1 : next;
    if (code < SPACE || (code === HASH && text.charCodeAt(next - 1) === SPACE)) return -1;
  }
  return -1;
}

function findOtherColon(text: string, at: number): number {
  OTHER_KEY.lastIndex = at;
  const colon = OTHER_KEY.test(text) ? OTHER_KEY.lastIndex - 1 : -1;
  return colon < at + LONGEST_KEY ? colon : -1;
}

function isBlankAt(text: string, at: number, end: number): boolean {
  return at >= end || text.charCodeAt(at) === SPACE;
}
