import { singular, splitWords } from '../../locale/splitWords';
import { foldAccents } from './foldLetters';

const MEMORY = 50_000;
/** Longer ones do not recur. */
const LONGEST_KNOWN = 40;
/** Longer ones are no names. */
const LONGEST = 200;
/** Pieces recur, so that their words are kept, up to a bound. */
const known = new Map<string, readonly string[]>();

const separators = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\s!-/:-@[-`{-~]/.test(String.fromCharCode(code)) ? 1 : 0,
);
/** Blanks and ASCII signs. */
const isSeparator = (code: number): boolean =>
  code < 128 ? separators[code] === 1 : code >= 0xa0 && /\s/.test(String.fromCharCode(code));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The words of a name without their accents, in the singular: of `Téléphones` `telephone`'s word, as of `phones`. Pure. */
export function foldWords(name: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < name.length; at += 1) {
    const start = at;
    while (at < name.length && !isSeparator(name.charCodeAt(at))) at += 1;
    if (at > start) for (const word of foldPiece(name.slice(start, at))) words.push(word);
  }
  return words;
}

/** The same of a text, in which numbers and codes, such as `a3f2`, are words as they stand. Pure. */
export function foldProse(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    let [hasDigit, hasOther, isCode] = [false, false, false];
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isSeparator(code)) break;
      if (isDigit(code)) hasDigit = true;
      else hasOther = true;
      if (hasDigit && hasOther && !isDigit(code) && code < 128) isCode = true;
    }
    if (at === start) continue;
    const piece = text.slice(start, at);
    if (isCode || !hasOther) words.push(piece);
    else for (const word of foldPiece(piece)) words.push(word);
  }
  return words;
}

function foldPiece(piece: string): readonly string[] {
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
