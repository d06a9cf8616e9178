import { CAPITAL, classAt, CODE, COLON, DIGIT, DOT, HYPHEN, JOINTS, RUN } from './characterClasses';

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
  /** The classes of its characters: bits of `characterClasses`. */
  readonly classes: number;
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
      if (kind === DOT) dots += 1;
      else if (kind === HYPHEN) hyphens += 1;
      else if (kind === COLON) colons += 1;
      continue;
    }
    run += 1;
    parts |= kind;
    if (kind === DIGIT) digits += 1;
    else if (kind === CAPITAL) capitals += 1;
    stretch = kind === DIGIT ? stretch + 1 : 0;
    number = Math.max(number, stretch);
    longest = Math.max(longest, run);
    if ((parts & CODE) === CODE) code = Math.max(code, run);
  }
  const joints = Math.max(hyphens, colons);
  return { digits, capitals, dots, joints, number, run: longest, code, classes: classes | parts };
}
