import { defineMeaning } from '../defineMeaning';
import { ageEdges } from '../edges/personEdges';

export const minimumAge = defineMeaning({
  id: 'person.minimumAge',
  title: 'the youngest age allowed',
  gives: 'number',
  names: ['age restriction', 'minimum age', 'required age', 'age limit', 'age minimum', 'age requirement'],
  unit: 'yr',
  generate: draw => draw.number({ minimum: 6, maximum: 21 }),
  edgeCases: ageEdges,
  examples: ['Game.minimumAge: number', 'Event.age_limit: number', 'Ticket.minAge: number'],
});
