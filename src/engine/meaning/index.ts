import type { MeaningDefinition } from './defineMeaning';

/** Every meaning, group by group. Order decides between equally good matches. */
export const meanings: readonly MeaningDefinition[] = [];
