import { singular, splitWords } from '../../locale/splitWords';
import { foldAccents } from './foldLetters';

/** What stands between ASCII separators. */
const PIECE = /[^\s!-/:-@[-`{-~]+/g;
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
  for (const piece of name.match(PIECE) ?? []) words.push(...foldPiece(piece));
  return words;
}

function foldPiece(piece: string): readonly string[] {
  if (piece.length > LONGEST) return [];
  if (/^\d+$/.test(piece)) return [piece];
  const before = known.get(piece);
  if (before !== undefined) return before;
  const words = splitWords(foldAccents(piece)).map(singular);
  if (piece.length > LONGEST_KNOWN) return words;
  if (known.size >= MEMORY) known.clear();
  known.set(piece, words);
  return words;
}
