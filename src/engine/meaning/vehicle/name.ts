import { defineMeaning } from '../defineMeaning';
import { vehicleFacet } from '../facets/vehicle';
import { phrases } from '../phrases';

export const name = defineMeaning({
  id: 'vehicle.name',
  title: 'a car',
  gives: 'text',
  names: phrases(`
    vehicle name; car name; = vehicle; vehicle; = car; car; = automobile;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > = name;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > title;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > label;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > display name;
    vehicle description; automobile; rental car; vehicle info; make and model; make model
  `),
  aliases: ['vehicle.vehicle'],
  generate: draw => `${draw.facet(vehicleFacet).make} ${draw.facet(vehicleFacet).model}`,
  examples: ['Trip.vehicle: string', 'rental.car_name: string', 'Car.name: string'],
});
