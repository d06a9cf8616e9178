import { channel } from './channel';
import { colorTemperature } from './colorTemperature';
import { gradient } from './gradient';
import { hex } from './hex';
import { hsl } from './hsl';
import { name } from './name';
import { rgb } from './rgb';
import { space } from './space';
import type { MeaningDefinition } from '../defineMeaning';

/** Meanings of the group `color`. Order decides between equally good matches. */
export const colorMeanings = [
  name,
  hex,
  rgb,
  hsl,
  channel,
  colorTemperature,
  gradient,
  space,
] as const satisfies readonly MeaningDefinition[];
