/** Appends the check digit of EAN-8, EAN-13, UPC-A, GTIN-14 and ISBN-13 (GS1: weights 3 and 1 from the right). Pure. */
export function withGs1CheckDigit(digits: string): string {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    sum += Number(digits[digits.length - 1 - index]) * (index % 2 === 0 ? 3 : 1);
  }
  return `${digits}${String((10 - (sum % 10)) % 10)}`;
}

/** Appends the check character of ISBN-10 to nine digits (ISO 2108: weights 10 to 2, modulo 11). Pure. */
export function withIsbn10CheckDigit(digits: string): string {
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (10 - index);
  const check = (11 - (sum % 11)) % 11;
  return `${digits}${check === 10 ? 'X' : String(check)}`;
}

/** Appends the check character of an ISSN to seven digits and puts the hyphen in (ISO 3297). Pure. */
export function withIssnCheckDigit(digits: string): string {
  let sum = 0;
  for (let index = 0; index < 7; index += 1) sum += Number(digits[index]) * (8 - index);
  const check = (11 - (sum % 11)) % 11;
  return `${digits.slice(0, 4)}-${digits.slice(4)}${check === 10 ? 'X' : String(check)}`;
}

/** Appends the Luhn check digit (ISO/IEC 7812-1). Pure. */
export function withLuhnDigit(digits: string): string {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]) * (index % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return `${digits}${String((10 - (sum % 10)) % 10)}`;
}
