import type { Harmless } from './harmlessField';
import { HARMLESS_IDS } from './harmlessIds';
import { HARMLESS_MACHINE } from './harmlessMachine';
import { HARMLESS_MEASURES } from './harmlessMeasures';
import { HARMLESS_WORDS } from './harmlessWords';

/** Everything that is about nobody. */
export const HARMLESS: readonly Harmless[] = [
  ...HARMLESS_IDS,
  ...HARMLESS_MACHINE,
  ...HARMLESS_MEASURES,
  ...HARMLESS_WORDS,
];
