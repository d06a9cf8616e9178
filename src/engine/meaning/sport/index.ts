import { exercise } from './exercise';
import { goals } from './goals';
import { heartRate } from './heartRate';
import { jerseyNumber } from './jerseyNumber';
import { league } from './league';
import { muscleGroup } from './muscleGroup';
import { name } from './name';
import { pace } from './pace';
import { position } from './position';
import { result } from './result';
import { steps } from './steps';
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
  exercise,
  muscleGroup,
  heartRate,
  steps,
  pace,
] as const satisfies readonly MeaningDefinition[];
