/** What is the same value however it is written. */

const PUNCTUATION = /[\s().+/_-]/g;

/** Of numbers and codes: letter case and what separates their groups do not matter. Pure. */
export function normalCode(value: string): string {
  const text = value.normalize('NFKC').toLowerCase();
  return text.replace(PUNCTUATION, '') || text;
}

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  œ: 'oe',
  ı: 'i',
};

/** Of words of names: letters without case and accents, and nothing else. Pure. */
export function foldName(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[øæßłđðþœı]/g, letter => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\d]/gu, '');
}

/** The same, with the two ways in which German writes its umlauts in ASCII made one: `mueller` is `muller`. Pure. */
export function foldUmlauts(folded: string): string {
  return folded.replace(/(?<=[bcdfghjklmnpqrstvwxz])([aou])e(?=[bcdfghjklmnpqrstvwxz])/g, '$1');
}
