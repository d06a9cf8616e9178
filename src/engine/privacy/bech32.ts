const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** A Bech32 text (BIP 173): prefix, `1`, the values of five bits each, and their six check characters. */
export function encodeBech32(prefix: string, values: readonly number[]): string {
  const check = polymod([...expand(prefix), ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  const checkValues = [0, 1, 2, 3, 4, 5].map(index => (check >> (5 * (5 - index))) & 31);
  return `${prefix}1${[...values, ...checkValues].map(value => ALPHABET.charAt(value)).join('')}`;
}

/** What the check characters of version 0 and of later versions come to (BIP 173, BIP 350). */
const RESULTS: readonly number[] = [1, 0x2bc830a3];

/** Whether the check characters of a Bech32 text are right, in its first form or its second. Pure. */
export function isBech32(text: string): boolean {
  const at = text.lastIndexOf('1');
  const values = Array.from(text.slice(at + 1), sign => ALPHABET.indexOf(sign));
  return (
    at > 0 && !values.includes(-1) && RESULTS.includes(polymod([...expand(text.slice(0, at)), ...values]))
  );
}

function expand(prefix: string): number[] {
  const codes = Array.from(prefix, letter => letter.charCodeAt(0));
  return [...codes.map(code => code >> 5), 0, ...codes.map(code => code & 31)];
}

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    GENERATORS.forEach((generator, index) => {
      if ((top >> index) & 1) check ^= generator;
    });
  }
  return check;
}
