import type { Random } from '../random';

/** Something in fixtures that is about nobody, under the names it goes by. */
export interface Harmless {
  readonly what: string;
  readonly keys: readonly string[];
  readonly make: (random: Random) => string;
  /** Written without quotes where the format knows numbers. */
  readonly isNumber?: boolean;
  /** A careful reader sees without the key that it is nobody's. */
  readonly isPlainAlone?: boolean;
}

/** One of some values. */
export const list =
  (...values: readonly string[]) =>
  (random: Random): string =>
    random.pick(values);

/** One of some templates, filled as {@link Random.fill} does. */
export const filled =
  (...templates: readonly string[]) =>
  (random: Random): string =>
    random.fill(random.pick(templates));

/** A day of this century. */
export const day = (random: Random): string =>
  `20${random.padded(15, 26, 2)}-${random.padded(1, 12, 2)}-${random.padded(1, 28, 2)}`;
