import { defineMeaning } from '../defineMeaning';
import { vehicleFacet } from '../facets/vehicle';
import { phrases } from '../phrases';

export const bodyType = defineMeaning({
  id: 'vehicle.bodyType',
  title: 'a type of car',
  gives: 'text',
  names: phrases(`
    body type; vehicle type; car type; body style;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > = type;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > category;
    vehicle class;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > = class;
    vehicle category;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > body;
    car class;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > body type;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > = kind;
    chassis; ride type; transport vehicle type;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > style;
    car category
  `),
  aliases: ['vehicle.type'],
  generate: draw => draw.facet(vehicleFacet).bodyType,
  examples: ['Car.bodyType: string', 'fleet.vehicle_type: string', 'Vehicle.type: string'],
});
