/** What a text is made of, as far as it tells which kinds may be in it. */
export interface TextMeasure {
  /** ASCII digits. */
  readonly digits: number;
  /** ASCII capitals. */
  readonly capitals: number;
  /** The most ASCII letters and digits in one run. */
  readonly run: number;
  /** It has letters, spaces and underscores only. */
  readonly isWordy: boolean;
}

const [DIGIT, CAPITAL, SMALL, BLANK, OTHER] = [1, 2, 3, 4, 0];

/** The class of each ASCII character. */
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\d/.test(character)) return DIGIT;
  if (/[A-Z]/.test(character)) return CAPITAL;
  if (/[a-z]/.test(character)) return SMALL;
  return /[ _]/.test(character) ? BLANK : OTHER;
});

/** Counts what a text is made of, in one pass. Pure. */
export function measureText(text: string): TextMeasure {
  let [digits, capitals, run, longest, others] = [0, 0, 0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const kind = classes[text.charCodeAt(index)] ?? OTHER;
    if (kind === OTHER || kind === BLANK) {
      if (run > longest) longest = run;
      run = 0;
      if (kind === OTHER) others += 1;
    } else {
      run += 1;
      if (kind === DIGIT) digits += 1;
      else if (kind === CAPITAL) capitals += 1;
    }
  }
  return { digits, capitals, run: Math.max(run, longest), isWordy: others === 0 && digits === 0 };
}
