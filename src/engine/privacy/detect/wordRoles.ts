const LETTER = 0;
export const DIGIT = 1;
export const SEPARATOR = 2;

const roles = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[\s!-/:-@[-`{-~]/.test(character) ? SEPARATOR : /\d/.test(character) ? DIGIT : LETTER;
});
/** What a code unit is in a word: blanks and ASCII signs are separators, letters are whatever else is no digit. */
export function roleOf(code: number): number | undefined {
  if (code < 128) return roles[code];
  return code >= 0xa0 && /\s/.test(String.fromCharCode(code)) ? SEPARATOR : LETTER;
}
