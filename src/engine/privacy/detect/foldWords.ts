import { singular, splitWords } from '../../locale/splitWords';
import { foldAccents } from './foldLetters';
import { DIGIT, roleOf, SEPARATOR } from './wordRoles';

const MEMORY = 50_000;
/** Longer ones do not recur. */
const LONGEST_KNOWN = 40;
/** Longer ones are no names. */
const LONGEST = 200;
/** Pieces recur, so that their words are kept, up to a bound. */
const known = new Map<string, readonly string[]>();

/** The words of a name without their accents, in the singular: of `Téléphones` `telephone`'s word, as of `phones`. Pure. */
export function foldWords(name: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < name.length; at += 1) {
    const start = at;
    while (at < name.length && roleOf(name.charCodeAt(at)) !== SEPARATOR) at += 1;
    if (at > start) for (const word of foldPiece(name.slice(start, at))) words.push(word);
  }
  return words;
}

/** The same of a text, in which numbers and codes, such as `a3f2`, are words as they stand. Pure. */
export function foldProse(text: string): string[] {
  const words: string[] = [];
  everyPiece(text, (piece, isCode) => {
    if (isCode) words.push(piece);
    else for (const word of foldPiece(piece)) words.push(word);
    return true;
  });
  return words;
}

/**
 * Whether a test holds for every piece of a text between blanks and signs; it is told which are numbers or codes. Stops
 * at the first for which it does not.
 */
export function everyPiece(text: string, test: (piece: string, isCode: boolean) => boolean): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    let [hasDigit, isWord, isCode] = [false, false, false];
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const role = roleOf(code);
      if (role === SEPARATOR) break;
      if (role === DIGIT) hasDigit = true;
      else {
        isWord = true;
        isCode ||= hasDigit && code < 128;
      }
    }
    if (at > start && !test(text.slice(start, at), isCode || !isWord)) return false;
  }
  return true;
}

/** The words of a piece of a text. */
export function foldPiece(piece: string): readonly string[] {
  const before = known.get(piece);
  if (before !== undefined) return before;
  if (piece.length > LONGEST) return [];
  if (/^\d+$/.test(piece)) return [piece];
  const words = splitWords(foldAccents(piece)).map(singular);
  if (piece.length > LONGEST_KNOWN) return words;
  if (known.size >= MEMORY) known.clear();
  known.set(piece, words);
  return words;
}
