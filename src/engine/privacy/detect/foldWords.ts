import { singular, splitWords } from '../../locale/splitWords';

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  œ: 'oe',
  ı: 'i',
};

/** The words of a name without their accents, in the singular: of `Téléphones` `telephone`'s word, as of `phones`. Pure. */
export function foldWords(name: string): string[] {
  const isPlain = /^[\x20-\x7e]*$/.test(name);
  const plain = isPlain
    ? name
    : name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[øæßłđœı]/gi, letter => LETTERS[letter.toLowerCase()] ?? letter);
  return splitWords(plain).map(singular);
}
