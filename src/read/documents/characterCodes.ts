/** The code units that readers look for. Exported one by one, because esbuild then writes the numbers in their place. */
export const TAB = 9;
export const NEWLINE = 10;
export const RETURN = 13;
export const SPACE = 32;
export const EXCLAMATION = 33;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const DOLLAR = 36;
export const AMPERSAND = 38;
export const SINGLE_QUOTE = 39;
export const OPEN_ROUND = 40;
export const CLOSE_ROUND = 41;
export const STAR = 42;
export const COMMA = 44;
export const HYPHEN = 45;
export const DOT = 46;
export const SLASH = 47;
export const ZERO = 48;
export const NINE = 57;
export const COLON = 58;
export const SEMICOLON = 59;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const OPEN_SQUARE = 91;
export const BACKSLASH_CODE = 92;
export const CLOSE_SQUARE = 93;
export const BACKTICK = 96;
export const OPEN_CURLY = 123;
export const BAR = 124;
export const CLOSE_CURLY = 125;
export const TILDE = 126;
export const LAST_ASCII = 126;
export const LINE_SEPARATOR = 0x2028;
export const PARAGRAPH_SEPARATOR = 0x2029;
export const BYTE_ORDER_MARK = 0xfeff;

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

/** Whether an odd count of backslashes stands before a place, none of them before `from`. */
export function isEscapedAt(text: string, at: number, from: number): boolean {
  let first = at;
  while (first > from && text.charCodeAt(first - 1) === BACKSLASH_CODE) first -= 1;
  return (at - first) % 2 === 1;
}

/** Which of the code units in ASCII are characters that a pattern matches. */
export function asciiTable(pattern: RegExp): readonly boolean[] {
  return Array.from({ length: LAST_ASCII + 1 }, (_, code) => pattern.test(String.fromCharCode(code)));
}
