import { goals } from './goals';
import { jerseyNumber } from './jerseyNumber';
import { league } from './league';
import { name } from './name';
import { pace } from './pace';
import { position } from './position';
import { result } from './result';
import { teamName } from './teamName';
import { venue } from './venue';
import type { MeaningDefinition } from '../defineMeaning';

/** Meanings of the group `sport`. Order decides between equally good matches. */
export const sportMeanings = [
  name,
  teamName,
  position,
  league,
  goals,
  result,
  venue,
  jerseyNumber,
  pace,
] as const satisfies readonly MeaningDefinition[];
