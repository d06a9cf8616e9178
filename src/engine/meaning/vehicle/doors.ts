import { defineMeaning } from '../defineMeaning';
import { vehicleFacet } from '../facets/vehicle';
import { phrases } from '../phrases';

export const doors = defineMeaning({
  id: 'vehicle.doors',
  title: 'a number of doors',
  gives: 'number',
  names: phrases(`
    door; doors count; door count;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > door
  `),
  generate: draw => draw.facet(vehicleFacet).doors,
  examples: ['Car.doors: number', 'car.number_of_doors: number'],
});
