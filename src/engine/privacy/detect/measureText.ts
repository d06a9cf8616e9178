/** What a text is made of, as far as it tells which kinds may be in it. Counts are of ASCII characters. */
export interface TextMeasure {
  readonly digits: number;
  /** The most digits of one stretch of digits, spaces and `()+-./`, as people write long numbers. */
  readonly number: number;
  /** The most letters and digits in one run. */
  readonly run: number;
  /** The same of the runs that have both a capital and a digit, as codes do. */
  readonly code: number;
}

const [OTHER, DIGIT, CAPITAL, SMALL, JOINER] = [0, 1, 2, 3, 4];

/** The class of each ASCII character. */
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\d/.test(character)) return DIGIT;
  if (/[A-Z]/.test(character)) return CAPITAL;
  if (/[a-z]/.test(character)) return SMALL;
  return /[ ()+./-]/.test(character) ? JOINER : OTHER;
});

/** Counts what a text is made of, in one pass. Pure. */
export function measureText(text: string): TextMeasure {
  let [digits, number, stretch, run, longest, code] = [0, 0, 0, 0, 0, 0];
  let [hasDigit, hasCapital] = [false, false];
  // One step more than there are characters: the end of the text ends a run.
  for (let index = 0; index <= text.length; index += 1) {
    const kind = index < text.length ? (classes[text.charCodeAt(index)] ?? OTHER) : OTHER;
    if (kind === DIGIT) {
      digits += 1;
      stretch += 1;
      run += 1;
      hasDigit = true;
      continue;
    }
    if (kind !== JOINER && stretch > 0) {
      if (stretch > number) number = stretch;
      stretch = 0;
    }
    if (kind === CAPITAL || kind === SMALL) {
      run += 1;
      hasCapital ||= kind === CAPITAL;
    } else if (run > 0) {
      if (run > longest) longest = run;
      if (hasDigit && hasCapital && run > code) code = run;
      run = 0;
      hasDigit = hasCapital = false;
    }
  }
  return { digits, number, run: longest, code };
}
