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
  /** The classes of its characters: a bit of `CharacterClass` for each. */
  readonly classes: number;
}

/** Bits of {@link TextMeasure.classes}. */
const CharacterClass = {
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
/** What runs are made of, and what codes have both of. */
const [RUN, CODE] = [digit | capital | small, digit | capital];
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
  return Array.from(signs).reduce((classes, sign) => classes | classOfCharacter(sign), 0);
}

function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit < 128 ? (classOf[unit] ?? other) : other;
}

/** Counts what a text is made of. Linear, pure. */
export function measureText(text: string): TextMeasure {
  let digits = 0;
  let capitals = 0;
  let dots = 0;
  let hyphens = 0;
  let colons = 0;
  let number = 0;
  let longest = 0;
  let code = 0;
  let classes = 0;
  let stretch = 0;
  let run = 0;
  /** The classes of the run. */
  let parts = 0;
  for (let index = 0; index < text.length; index += 1) {
    const kind = classAt(text, index);
    if ((kind & RUN) === 0) {
      classes |= kind | parts;
      run = parts = 0;
      if ((kind & JOINTS) === 0) stretch = 0;
      if (kind === dot) dots += 1;
      else if (kind === hyphen) hyphens += 1;
      else if (kind === colon) colons += 1;
      continue;
    }
    run += 1;
    parts |= kind;
    if (kind === digit) digits += 1;
    else if (kind === capital) capitals += 1;
    stretch = kind === digit ? stretch + 1 : 0;
    number = Math.max(number, stretch);
    longest = Math.max(longest, run);
    if ((parts & CODE) === CODE) code = Math.max(code, run);
  }
  const joints = Math.max(hyphens, colons);
  return { digits, capitals, dots, joints, number, run: longest, code, classes: classes | parts };
}
