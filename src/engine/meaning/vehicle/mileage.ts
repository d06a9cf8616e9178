import { defineMeaning } from '../defineMeaning';
import { vehicleFacet } from '../facets/vehicle';
import { phrases } from '../phrases';

export const mileage = defineMeaning({
  id: 'vehicle.mileage',
  title: 'a mileage',
  gives: 'number',
  names: phrases(`
    mileage; odometer; odometer reading; = odo; kilometrage;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > kilometer;
    current mileage; start mileage; end mileage; start odometer; end odometer; distance driven;
    odometer value;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > distance;
    vehicle mileage; = kms; mileage limit;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > = miles;
    milage
  `),
  unit: 'km',
  generate: draw => draw.facet(vehicleFacet).mileage,
  examples: ['Car.mileageKm: number', 'trip.odometer: number', 'Vehicle.mileage: number'],
});
