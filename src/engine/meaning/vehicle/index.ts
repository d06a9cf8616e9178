import { bicycle } from './bicycle';
import { bodyType } from './bodyType';
import { color } from './color';
import { doors } from './doors';
import { drivetrain } from './drivetrain';
import { fuel } from './fuel';
import { fuelLevel } from './fuelLevel';
import { horsepower } from './horsepower';
import { make } from './make';
import { mileage } from './mileage';
import { model } from './model';
import { name } from './name';
import { plate } from './plate';
import { seats } from './seats';
import { transmission } from './transmission';
import { vin } from './vin';
import { year } from './year';
import type { MeaningDefinition } from '../defineMeaning';

/** Meanings of the group `vehicle`. Order decides between equally good matches. */
export const vehicleMeanings = [
  make,
  model,
  name,
  year,
  bodyType,
  fuel,
  transmission,
  drivetrain,
  color,
  vin,
  plate,
  mileage,
  doors,
  seats,
  horsepower,
  fuelLevel,
  bicycle,
] as const satisfies readonly MeaningDefinition[];
