import { defineMeaning } from '../defineMeaning';
import { vehicleFacet } from '../facets/vehicle';
import { phrases } from '../phrases';

export const plate = defineMeaning({
  id: 'vehicle.plate',
  title: 'a number plate',
  gives: 'text',
  names: phrases(`
    license plate; number plate; plate number; registration plate; = plate; plate; licence plate;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > registration number;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > registration;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > license;
    vehicle registration; vehicle registration number; license plate number; vehicle number;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > = number;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > = reg no;
    car plate;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > registration plate;
    plate no; = vrm; vrm; = regno;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > = reg;
    vehicle plate; car number; license tag; = license no
  `),
  aliases: ['vehicle.vrm'],
  generate: draw => draw.facet(vehicleFacet).plate,
  examples: ['Car.licensePlate: string', 'visit.plate_number: string', 'Vehicle.registrationNumber: string'],
});
