import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const heating = defineMeaning({
  id: 'property.heating',
  title: 'a kind of heating',
  gives: 'text',
  names: phrases(`
    heating; heating type; heating system; cooling; cooling system; heat source; cooling type; hvac;
    hvac type
  `),
  generate: draw =>
    draw.random.pick(['central', 'district', 'gas', 'heat pump', 'electric', 'underfloor', 'solar']),
  examples: ['House.heatingType: string', 'flat.heating_system: string'],
});
