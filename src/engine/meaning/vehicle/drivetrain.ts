import { defineMeaning } from '../defineMeaning';
import { vehicleFacet } from '../facets/vehicle';

export const drivetrain = defineMeaning({
  id: 'vehicle.drivetrain',
  title: 'a drivetrain',
  gives: 'text',
  names: ['drivetrain', 'drive train', 'drive type', 'wheel drive', 'drive wheel', '= car drive'],
  generate: draw => draw.facet(vehicleFacet).drivetrain,
  examples: ['Car.drivetrain: string', 'car.drive_type: string'],
});
