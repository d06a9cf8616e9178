import { foldLetters } from '../detect/foldLetters';

/** What is the same value however it is written. */

const PUNCTUATION = /[\s().+/_-]/g;

/** Of numbers and codes: letter case and what separates their groups do not matter. Pure. */
export function normalCode(value: string): string {
  const text = value.normalize('NFKC').toLowerCase();
  return text.replace(PUNCTUATION, '') || text;
}

/** Of words of names: letters without case and accents, and nothing else. Pure. */
export function foldName(word: string): string {
  return foldLetters(word.normalize('NFKC')).replace(/[^\p{L}\d]/gu, '');
}

/** The same, with the two ways in which German writes its umlauts in ASCII made one: `mueller` is `muller`. Pure. */
export function foldUmlauts(folded: string): string {
  return folded.replace(/(?<=[bcdfghjklmnpqrstvwxz])([aou])e(?=[bcdfghjklmnpqrstvwxz])/g, '$1');
}
