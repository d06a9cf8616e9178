/**
 * The classes of characters, as bits of `TextMeasure.classes`. Exported one by one, because esbuild then writes the
 * numbers in their place.
 */
const OTHER = 1;
export const DIGIT = 2;
export const CAPITAL = 4;
const SMALL = 8;
const SPACE = 16;
export const DOT = 32;
export const HYPHEN = 64;
export const COLON = 128;
const PLUS = 256;
/** `()/` */
const JOINT = 512;
const UNDERSCORE = 1024;
const AT = 2048;
const EQUALS = 4096;
const ANGLE = 8192;

/** What stands between the digits of long numbers. */
export const JOINTS = SPACE | DOT | HYPHEN | PLUS | JOINT;
/** What runs are made of, and what codes have both of. */
export const RUN = DIGIT | CAPITAL | SMALL;
export const CODE = DIGIT | CAPITAL;

const SIGNS: Readonly<Record<string, number>> = {
  ' ': SPACE,
  '.': DOT,
  '-': HYPHEN,
  ':': COLON,
  '+': PLUS,
  '(': JOINT,
  ')': JOINT,
  '/': JOINT,
  _: UNDERSCORE,
  '@': AT,
  '=': EQUALS,
  '<': ANGLE,
};

const ascii = Uint16Array.from({ length: 128 }, (_, code) => classOfCharacter(String.fromCharCode(code)));

function classOfCharacter(character: string): number {
  if (/\d/.test(character)) return DIGIT;
  if (/[A-Z]/.test(character)) return CAPITAL;
  if (/[a-z]/.test(character)) return SMALL;
  return SIGNS[character] ?? OTHER;
}

/** The class of the code unit at a place of a text. */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit < 128 ? (ascii[unit] ?? OTHER) : OTHER;
}

/** The classes of some signs together. Pure. */
export function classesOf(signs: string): number {
  return Array.from(signs).reduce((classes, sign) => classes | classOfCharacter(sign), 0);
}
