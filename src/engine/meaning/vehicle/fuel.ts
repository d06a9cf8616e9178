import { defineMeaning } from '../defineMeaning';
import { vehicleFacet } from '../facets/vehicle';
import { phrases } from '../phrases';

export const fuel = defineMeaning({
  id: 'vehicle.fuel',
  title: 'a fuel',
  gives: 'text',
  names: phrases(`
    fuel type; fuel; = fuel;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > fuel;
    engine type;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > engine;
    motor type;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > fuel type;
    power source; = propulsion; powertrain;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > engine type;
    energy source;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > = energy;
    propulsion
  `),
  aliases: ['vehicle.fuel'],
  generate: draw => draw.facet(vehicleFacet).fuel,
  examples: ['Car.fuelType: string', 'fleet.fuel_type: string', 'Vehicle.fuel: string'],
});
