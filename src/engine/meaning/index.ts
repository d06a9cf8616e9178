import type { MeaningDefinition } from './defineMeaning';
import { commerceMeanings } from './commerce';
import { companyMeanings } from './company';
import { contactMeanings } from './contact';
import { dateMeanings } from './date';
import { educationMeanings } from './education';
import { financeMeanings } from './finance';
import { governmentMeanings } from './government';
import { healthMeanings } from './health';
import { hrMeanings } from './hr';
import { idMeanings } from './id';
import { internetMeanings } from './internet';
import { locationMeanings } from './location';
import { personMeanings } from './person';
import { socialMeanings } from './social';
import { textMeanings } from './text';
import { travelMeanings } from './travel';

/** Every meaning, group by group. Order decides between equally good matches. */
export const meanings: readonly MeaningDefinition[] = [
  ...idMeanings,
  ...personMeanings,
  ...governmentMeanings,
  ...contactMeanings,
  ...companyMeanings,
  ...internetMeanings,
  ...locationMeanings,
  ...commerceMeanings,
  ...financeMeanings,
  ...dateMeanings,
  ...hrMeanings,
  ...educationMeanings,
  ...healthMeanings,
  ...travelMeanings,
  ...socialMeanings,
  ...textMeanings,
];
