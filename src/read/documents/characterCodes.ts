/** The code units that the readers look for most. */
export const TAB = 9;
export const NEWLINE = 10;
export const RETURN = 13;
export const SPACE = 32;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const SINGLE_QUOTE = 39;
export const HYPHEN = 45;
export const COLON = 58;
export const EQUALS = 61;
export const BACKSLASH_CODE = 92;
const BACKTICK = 96;
export const LAST_ASCII = 126;

const BLANK = /\s/;

/** Whether a code unit is what `trim` takes off and a regular expression calls `\s`. */
export function isBlank(code: number): boolean {
  if (code <= LAST_ASCII) return code === SPACE || (code >= TAB && code <= RETURN);
  return BLANK.test(String.fromCharCode(code));
}

/** Whether a code unit is `"`, `'` or a backtick. */
export function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE || code === BACKTICK;
}

/** Which of the code units in ASCII are characters that a pattern matches. */
export function asciiTable(pattern: RegExp): readonly boolean[] {
  return Array.from({ length: LAST_ASCII + 1 }, (_, code) => pattern.test(String.fromCharCode(code)));
}
