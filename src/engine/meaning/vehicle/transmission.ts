import { defineMeaning } from '../defineMeaning';
import { vehicleFacet } from '../facets/vehicle';
import { phrases } from '../phrases';

export const transmission = defineMeaning({
  id: 'vehicle.transmission',
  title: 'a transmission',
  gives: 'text',
  names: phrases(`
    transmission; transmission type; gear box;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > gear;
    = gearbox; gear type;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > transmission
  `),
  generate: draw => draw.facet(vehicleFacet).transmission,
  examples: ['Car.transmission: string', 'fleet.gear_box: string'],
});
