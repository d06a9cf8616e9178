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

/** Counts what a text is made of. Linear, pure. */
export function measureText(text: string): TextMeasure {
  const { digits, number } = measureDigits(text);
  const { run, code } = measureRuns(text);
  return { digits, number, run, code };
}

function measureDigits(text: string): Pick<TextMeasure, 'digits' | 'number'> {
  let [digits, number, stretch] = [0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const kind = classes[text.charCodeAt(index)];
    if (kind === DIGIT) {
      digits += 1;
      stretch += 1;
      if (stretch > number) number = stretch;
    } else if (kind !== JOINER) stretch = 0;
  }
  return { digits, number };
}

function measureRuns(text: string): Pick<TextMeasure, 'run' | 'code'> {
  let [run, longest, code] = [0, 0, 0];
  let [hasDigit, hasCapital] = [false, false];
  for (let index = 0; index < text.length; index += 1) {
    const kind = classes[text.charCodeAt(index)] ?? OTHER;
    if (kind === OTHER || kind === JOINER) {
      run = 0;
      hasDigit = hasCapital = false;
      continue;
    }
    run += 1;
    hasDigit ||= kind === DIGIT;
    hasCapital ||= kind === CAPITAL;
    if (run > longest) longest = run;
    if (hasDigit && hasCapital && run > code) code = run;
  }
  return { run: longest, code };
}
