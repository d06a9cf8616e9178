/** What a text is made of, as far as it tells which kinds may be in it. Counts are of ASCII characters. */
export interface TextMeasure {
  readonly digits: number;
  readonly capitals: number;
  readonly dots: number;
  /** The most of colons or of hyphens. */
  readonly joints: number;
  /** The most digits of one stretch of digits, spaces and `()+-./`, as people write long numbers. */
  readonly number: number;
  /** The most letters and digits in one run. */
  readonly run: number;
  /** The same of the runs that have both a capital and a digit, as codes do. */
  readonly code: number;
  /** The classes of its characters: a bit of {@link CharacterClass} for each. */
  readonly classes: number;
}

/** Bits of {@link TextMeasure.classes}. */
export const CharacterClass = {
  other: 1,
  digit: 2,
  capital: 4,
  small: 8,
  space: 16,
  dot: 32,
  hyphen: 64,
  colon: 128,
  plus: 256,
  /** `()/` */
  joint: 512,
  underscore: 1024,
  at: 2048,
  equals: 4096,
  angle: 8192,
} as const;

const { other, digit, capital, small, space, dot, hyphen, colon, plus, joint } = CharacterClass;
/** What stands between the digits of long numbers. */
const JOINTS = space | dot | hyphen | plus | joint;

const SIGNS: Readonly<Record<string, number>> = {
  ' ': space,
  '.': dot,
  '-': hyphen,
  ':': colon,
  '+': plus,
  '(': joint,
  ')': joint,
  '/': joint,
  _: CharacterClass.underscore,
  '@': CharacterClass.at,
  '=': CharacterClass.equals,
  '<': CharacterClass.angle,
};

/** The class of each ASCII character. */
const classOf = Uint16Array.from({ length: 128 }, (_, code) => classOfCharacter(String.fromCharCode(code)));

function classOfCharacter(character: string): number {
  if (/\d/.test(character)) return digit;
  if (/[A-Z]/.test(character)) return capital;
  if (/[a-z]/.test(character)) return small;
  return SIGNS[character] ?? other;
}

/** The classes of some signs together. Pure. */
export function classesOf(signs: string): number {
  return [...signs].reduce((classes, sign) => classes | classOfCharacter(sign), 0);
}

/** Counts what a text is made of. Linear, pure. */
export function measureText(text: string): TextMeasure {
  let [digits, capitals, dots, hyphens, colons, classes] = [0, 0, 0, 0, 0, 0];
  let [stretch, number, run, longest, code] = [0, 0, 0, 0, 0];
  /** The classes of the run. */
  let parts = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const kind = unit < 128 ? (classOf[unit] ?? other) : other;
    classes |= kind;
    if (kind === digit || kind === capital || kind === small) {
      if (kind === digit) {
        digits += 1;
        stretch += 1;
        if (stretch > number) number = stretch;
      } else {
        stretch = 0;
        if (kind === capital) capitals += 1;
      }
      parts |= kind;
      run += 1;
      if (run > longest) longest = run;
      if (run > code && (parts & digit) !== 0 && (parts & capital) !== 0) code = run;
    } else {
      run = parts = 0;
      if ((kind & JOINTS) === 0) stretch = 0;
      if (kind === dot) dots += 1;
      else if (kind === hyphen) hyphens += 1;
      else if (kind === colon) colons += 1;
    }
  }
  const joints = Math.max(hyphens, colons);
  return { digits, capitals, dots, joints, number, run: longest, code, classes };
}
