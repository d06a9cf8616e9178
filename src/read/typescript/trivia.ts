import { BAR, EQUALS, GREATER, HASH, LAST_ASCII, LESS, SLASH, SPACE } from '../documents/characterCodes';

/** The first offset at or after one where no blank or line break of ASCII stands. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= SPACE) at += 1;
  return at;
}

/**
 * Whether what stands at an offset, where no ASCII blank does, may belong to no token: a comment, other blanks, the
 * line for the shell, or a marker of a merge's conflict.
 */
export function mayBeTrivia(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code === SLASH ||
    code > LAST_ASCII ||
    code === HASH ||
    code === LESS ||
    code === EQUALS ||
    code === GREATER ||
    code === BAR
  );
}
