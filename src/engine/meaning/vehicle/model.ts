import { defineMeaning } from '../defineMeaning';
import { vehicleFacet } from '../facets/vehicle';
import { phrases } from '../phrases';

export const model = defineMeaning({
  id: 'vehicle.model',
  title: 'a model of car',
  gives: 'text',
  names: phrases(`
    vehicle model; car model;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > model;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > model name;
    car model name; = model
  `),
  aliases: ['vehicle.model'],
  generate: draw => draw.facet(vehicleFacet).model,
  examples: ['Car.model: string', 'policy.vehicle_model: string'],
});
