import { defineMeaning } from '../defineMeaning';
import { vehicleFacet } from '../facets/vehicle';
import { phrases } from '../phrases';

export const color = defineMeaning({
  id: 'vehicle.color',
  title: 'a colour of a car',
  gives: 'text',
  names: phrases(`
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > color;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > color name;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > exterior color;
    vehicle color; car color;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > paint;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > body color
  `),
  generate: draw => draw.facet(vehicleFacet).color,
  examples: ['Car.color: string', 'policy.vehicle_color: string'],
});
