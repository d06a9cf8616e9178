import { foldIn, foldIndex, hashText, type Key } from '../random/key';
import { Stream } from '../random/stream';
import { toPlain, type Value } from '../shape/values';
import { jsonKey } from './jsonKey';

/** How often an element that must differ from the others is drawn anew. */
const MAX_TRIES = 40;
const LISTED = hashText('listed');
const RETRY = 0x1_0000;

/** How the elements of a collection that must differ are drawn. */
export interface UnlikeDraw {
  /** Draws on a key. */
  readonly draw: (key: Key) => Value;
  /** The collection's key; element `at` draws on its own below it. */
  readonly key: Key;
  readonly at: number;
  /** Keys of the elements so far, as {@link jsonKey} gives them; the drawn one is added. */
  readonly seen: Set<string>;
  /** Every value that an element can have, where there are few. */
  readonly listed?: readonly Value[] | undefined;
}

/** A drawn element, and whether it differs from those before it. */
export interface UnlikeValue {
  readonly value: Value;
  readonly isUnlike: boolean;
}

/** Draws an element that differs from those before it, or says that it does not. */
export function drawUnlike({ draw, key, at, seen, listed }: UnlikeDraw): UnlikeValue {
  let value: Value;
  for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
    value = draw(foldIndex(key, at + attempt * RETRY));
    if (isNew(value, seen)) return { value, isUnlike: true };
  }
  const left = (listed ?? []).filter(each => !seen.has(jsonKey(toPlain(each))));
  if (left.length === 0) return { value, isUnlike: false };
  value = new Stream(foldIndex(foldIn(key, LISTED), at)).pick(left);
  return { value, isUnlike: isNew(value, seen) };
}

function isNew(value: Value, seen: Set<string>): boolean {
  const text = jsonKey(toPlain(value));
  if (seen.has(text)) return false;
  seen.add(text);
  return true;
}
