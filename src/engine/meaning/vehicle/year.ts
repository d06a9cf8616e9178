import { defineMeaning } from '../defineMeaning';
import { vehicleFacet } from '../facets/vehicle';
import { phrases } from '../phrases';

export const year = defineMeaning({
  id: 'vehicle.year',
  title: 'a year in which a car was built',
  gives: 'number',
  types: ['number', 'string'],
  names: phrases(`
    vehicle year; car year;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > year;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > model year;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > year built;
    manufacture year; manufacturing year; manufactured year; vehicle model year; first registration year;
    production year;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > build year;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > registration year;
    year manufactured
  `),
  generate: draw => draw.facet(vehicleFacet).year,
  examples: ['Car.year: number', 'policy.vehicle_year: number', 'Vehicle.modelYear: number'],
});
