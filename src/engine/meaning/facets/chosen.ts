import type { FacetContext } from '../facet';

/**
 * The usual text when the fields of a meaning allow it or allow anything, else one of those allowed. `turn` in
 * [0, 1) decides which, drawn by the caller whether needed or not.
 */
export function chosen(context: FacetContext, meaningId: string, usual: string, turn: number): string {
  const choices = context.choices(meaningId);
  if (choices === undefined) return usual;
  const wanted = plain(usual);
  return (
    choices.find(choice => plain(choice) === wanted) ?? choices[Math.floor(turn * choices.length)] ?? usual
  );
}

/** Letters and digits alone, in lower case, so that spellings compare: `MASTER_CARD` is `mastercard`. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
