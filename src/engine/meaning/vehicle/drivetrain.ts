import { defineMeaning } from '../defineMeaning';
import { vehicleFacet } from '../facets/vehicle';
import { phrases } from '../phrases';

export const drivetrain = defineMeaning({
  id: 'vehicle.drivetrain',
  title: 'a drivetrain',
  gives: 'text',
  names: phrases(`
    drivetrain; drive train; drive type; wheel drive; drive wheel; = drive of car
  `),
  generate: draw => draw.facet(vehicleFacet).drivetrain,
  examples: ['Car.drivetrain: string', 'car.drive_type: string'],
});
