import { airQuality } from './airQuality';
import { animal } from './animal';
import { breed } from './breed';
import { cloudCover } from './cloudCover';
import { habitat } from './habitat';
import { latinName } from './latinName';
import { moonPhase } from './moonPhase';
import { petAge } from './petAge';
import { petName } from './petName';
import { precipitation } from './precipitation';
import { season } from './season';
import { species } from './species';
import { taxonRank } from './taxonRank';
import { uvIndex } from './uvIndex';
import { visibility } from './visibility';
import { weatherCondition } from './weatherCondition';
import type { MeaningDefinition } from '../defineMeaning';

/** Meanings of the group `nature`. Order decides between equally good matches. */
export const natureMeanings = [
  animal,
  petName,
  petAge,
  breed,
  species,
  latinName,
  taxonRank,
  habitat,
  weatherCondition,
  precipitation,
  season,
  uvIndex,
  cloudCover,
  visibility,
  airQuality,
  moonPhase,
] as const satisfies readonly MeaningDefinition[];
