import { defineMeaning } from '../defineMeaning';
import { vehicleFacet } from '../facets/vehicle';
import { phrases } from '../phrases';

export const make = defineMeaning({
  id: 'vehicle.make',
  title: 'a make of car',
  gives: 'text',
  names: phrases(`
    vehicle make; car make; = make;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > make;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > manufacturer;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > brand;
    car brand; vehicle manufacturer; auto make; vehicle brand; car manufacturer; make name; make;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > maker
  `),
  aliases: ['vehicle.manufacturer'],
  generate: draw => draw.facet(vehicleFacet).make,
  examples: ['Car.make: string', 'policy.vehicle_make: string', 'Vehicle.brand: string'],
});
