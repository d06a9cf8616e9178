import type { MeaningDefinition } from './defineMeaning';
import { colorMeanings } from './color';
import { commerceMeanings } from './commerce';
import { companyMeanings } from './company';
import { contactMeanings } from './contact';
import { dateMeanings } from './date';
import { educationMeanings } from './education';
import { financeMeanings } from './finance';
import { flagMeanings } from './flag';
import { foodMeanings } from './food';
import { natureMeanings } from './nature';
import { sportMeanings } from './sport';
import { propertyMeanings } from './property';
import { gamingMeanings } from './gaming';
import { governmentMeanings } from './government';
import { healthMeanings } from './health';
import { hrMeanings } from './hr';
import { idMeanings } from './id';
import { internetMeanings } from './internet';
import { iotMeanings } from './iot';
import { locationMeanings } from './location';
import { logisticsMeanings } from './logistics';
import { measureMeanings } from './measure';
import { mediaMeanings } from './media';
import { personMeanings } from './person';
import { scienceMeanings } from './science';
import { socialMeanings } from './social';
import { softwareMeanings } from './software';
import { textMeanings } from './text';
import { travelMeanings } from './travel';
import { vehicleMeanings } from './vehicle';

/** Every meaning, group by group. Order decides between equally good matches. */
export const meanings: readonly MeaningDefinition[] = [
  ...idMeanings,
  ...personMeanings,
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
  ...governmentMeanings,
  ...socialMeanings,
  ...softwareMeanings,
  ...mediaMeanings,
  ...textMeanings,
  ...colorMeanings,
  ...logisticsMeanings,
  ...vehicleMeanings,
  ...foodMeanings,
  ...natureMeanings,
  ...sportMeanings,
  ...propertyMeanings,
  ...gamingMeanings,
  ...iotMeanings,
  ...scienceMeanings,
  ...measureMeanings,
  ...flagMeanings,
];
