/** Check digits as the standards give them, written for the bench alone: the engine's own must not judge itself. */

const digitsOf = (text: string): number[] => Array.from(text).map(Number);

/** The sum of digits times weights. */
export function weighted(digits: string, weights: readonly number[]): number {
  return digitsOf(digits).reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0);
}

/** ISO/IEC 7812: the digit to append. */
export function luhnDigit(digits: string): string {
  const sum = digitsOf(digits)
    .reverse()
    .reduce((total, digit, at) => {
      const value = at % 2 === 0 ? digit * 2 : digit;
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return String((10 - (sum % 10)) % 10);
}

export const withLuhn = (digits: string): string => digits + luhnDigit(digits);

/** ISO 7064 mod 97-10 over letters and digits, A = 10. */
export function mod97(text: string): number {
  let rest = 0;
  for (const sign of text) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** ISO 7064 mod 11,10, as German tax ids have it: the digit to append. */
export function mod1110Digit(digits: string): string {
  let product = 10;
  for (const digit of digitsOf(digits)) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}

/** ISO 7064 mod 11-2, as Chinese resident numbers have it: the sign to append. */
export function mod112Sign(digits: string): string {
  const rest = digitsOf(digits).reduce((sum, digit) => (sum + digit) * 2, 0) % 11;
  const check = (12 - rest) % 11;
  return check === 10 ? 'X' : String(check);
}

/** GS1: the digit to append to 7, 11 or 12 digits. */
export function eanDigit(digits: string): string {
  const sum = digitsOf(digits)
    .reverse()
    .reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

const MULTIPLY = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
].map(digitsOf);
const PERMUTE = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
].map(digitsOf);
const INVERSE = digitsOf('0432156789');

/** Verhoeff: the digit to append. */
export function verhoeffDigit(digits: string): string {
  const check = digitsOf(digits)
    .reverse()
    .reduce((state, digit, at) => MULTIPLY[state]![PERMUTE[(at + 1) % 8]![digit]!]!, 0);
  return String(INVERSE[check]);
}

/** ICAO 9303: the digit for a part of the machine readable zone. */
export function mrzDigit(text: string): string {
  const value = (sign: string): number => (sign === '<' ? 0 : parseInt(sign, 36));
  const sum = Array.from(text).reduce((total, sign, at) => total + value(sign) * [7, 3, 1][at % 3]!, 0);
  return String(sum % 10);
}
