import type { OptionalFields } from '../engine/generate/options';

/** How many elements collections have. */
export interface ItemRange {
  readonly minimum: number;
  readonly maximum: number;
}

/** How deep a recursive type may be asked to stand inside itself. */
export const MAX_DEPTH = 8;
/** How many values may be asked for at once. */
export const MAX_COUNT = 1_000_000;

/** What the texts must be, for messages. */
export const OPTIONAL_RULE = 'must be "always", "never" or a probability from 0 to 1';
export const ITEMS_RULE = 'must be a number such as 3 or a range such as 2-5';

/** Reads `always`, `never` or a probability; `undefined` for any other text. */
export function parseOptional(text: string): OptionalFields | undefined {
  if (text === 'always' || text === 'never') return text;
  const value = Number(text);
  return text.trim() !== '' && value >= 0 && value <= 1 ? value : undefined;
}

/** Reads `3` or `2-5`; `undefined` for any other text. */
export function parseItems(text: string): ItemRange | undefined {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  const minimum = Number(match?.[1]);
  const maximum = Number(match?.[2] ?? match?.[1]);
  return match === null || minimum > maximum ? undefined : { minimum, maximum };
}

/** Writes a range as {@link parseItems} reads it. */
export function printItems({ minimum, maximum }: ItemRange): string {
  return minimum === maximum ? String(minimum) : `${String(minimum)}-${String(maximum)}`;
}

/** Reads a whole number within bounds; `undefined` for any other text. */
export function parseWhole(text: string, minimum: number, maximum: number): number | undefined {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= minimum && value <= maximum ? value : undefined;
}
