const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  å: 'a',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  œ: 'oe',
  ı: 'i',
};
/** As people spell letters out who have no key for them. */
const SPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** A text in lower case without accents; where it is to be spelt, `ü` is `ue`. Pure. */
export function foldLetters(text: string, { isSpelt = false }: { readonly isSpelt?: boolean } = {}): string {
  const lower = text.normalize('NFC').toLowerCase();
  return foldAccents(isSpelt ? lower.replace(/[äöüøå]/g, letter => SPELT[letter] ?? letter) : lower);
}

/** A text without accents, its capitals as they are but for those that have no plain form. Pure. */
export function foldAccents(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæßłđðþœı]/gi, letter => LETTERS[letter.toLowerCase()] ?? letter);
}
