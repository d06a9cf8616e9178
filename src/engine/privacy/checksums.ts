/**
 * Check digits of national and international standards. Payloads are texts of ASCII digits (or of the letters that a
 * function names) without separators, and without the check digit where the function makes it. All pure.
 */

/** The Luhn digit of ISO/IEC 7812-1 that completes a payload. */
export function luhnDigit(payload: string): number {
  let sum = 0;
  for (let index = 0; index < payload.length; index += 1) {
    const digit = Number(payload[payload.length - 1 - index]);
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
}

/** Whether the last digit is the Luhn digit of those before it. */
export function passesLuhn(digits: string): boolean {
  return luhnDigit(digits.slice(0, -1)) === Number(digits.at(-1));
}

/** The sum of digit times weight; letters A-Z and a-z are not digits. Weights beyond the digits are not used. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) sum += Number(digits[index]) * (weights[index] ?? 0);
  return sum;
}

/** Remainder by 97 of a text in which A-Z stand for 10-35, as ISO 7064 mod 97-10 reads it. */
export function mod97(text: string): number {
  let rest = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    rest = code >= 65 ? (rest * 100 + code - 55) % 97 : (rest * 10 + code - 48) % 97;
  }
  return rest;
}

/** The check digit of ISO 7064 mod 11,10. */
export function mod11And10Digit(payload: string): number {
  let product = 10;
  for (const digit of payload) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return (11 - product) % 10;
}

/** The check character of ISO 7064 mod 11-2: a digit or `X`. */
export function mod11And2Character(payload: string): string {
  let product = 0;
  for (const digit of payload) product = ((product + Number(digit)) * 2) % 11;
  const check = (12 - product) % 11;
  return check === 10 ? 'X' : String(check);
}

/** The check digit of EAN-13 and its like: weights 1 and 3 in turn, 1 first for an even count of digits. */
export function eanDigit(payload: string): number {
  let sum = 0;
  for (let index = 0; index < payload.length; index += 1) {
    sum += Number(payload[payload.length - 1 - index]) * (index % 2 === 0 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10;
}

/** The Verhoeff digit that completes a payload. */
export function verhoeffDigit(payload: string): number {
  let check = 0;
  for (let index = 0; index < payload.length; index += 1) {
    const digit = permute(Number(payload[payload.length - 1 - index]), index + 1);
    check = multiply(check, digit);
  }
  return check > 0 && check < 5 ? 5 - check : check;
}

/** Product in the dihedral group of order ten. */
function multiply(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b + 5) % 5) : (a - b + 5) % 5;
}

const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function permute(digit: number, times: number): number {
  let result = digit;
  for (let index = 0; index < times % 8; index += 1) result = PERMUTATION[result] ?? 0;
  return result;
}

/** CRC-32 of ISO 3309 (as in zip) of a text of ASCII characters, as an unsigned number. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    crc ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
