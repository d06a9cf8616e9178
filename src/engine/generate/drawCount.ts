import { foldIn, hashText, type Key } from '../random/key';
import { Stream } from '../random/stream';
import type { GenerateOptions } from './options';

const COUNT = hashText('count');

/** How many elements a collection has: its own limits, else the options', fewer the deeper it is nested. */
export function drawCount(
  key: Key,
  limits: {
    readonly nesting: number;
    readonly options: GenerateOptions;
    readonly minimum?: number;
    readonly maximum?: number;
  },
): number {
  const { items } = limits.options;
  const usual = Math.max(Math.min(items.maximum, items.maximum - limits.nesting + 2), 1);
  const most = items.maximum === 0 ? 0 : usual;
  const minimum = limits.minimum ?? Math.min(items.minimum, most, limits.maximum ?? Infinity);
  const maximum = Math.max(
    minimum,
    Math.min(limits.maximum ?? Infinity, limits.minimum === undefined ? most : Math.max(most, minimum)),
  );
  return new Stream(foldIn(key, COUNT)).int(minimum, maximum);
}
