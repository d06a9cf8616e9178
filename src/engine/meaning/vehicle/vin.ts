import { defineMeaning } from '../defineMeaning';
import { vehicleFacet } from '../facets/vehicle';
import { phrases } from '../phrases';

export const vin = defineMeaning({
  id: 'vehicle.vin',
  title: 'a vehicle identification number',
  gives: 'text',
  names: phrases(`
    vin; vehicle identification number; vin number; chassis number; vin code; frame number;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > = vin no;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > serial number;
    vehicle vin
  `),
  aliases: ['vehicle.vin'],
  generate: draw => draw.facet(vehicleFacet).vin,
  examples: ['Car.vin: string', 'policy.chassis_number: string', 'Vehicle.VIN: string'],
});
