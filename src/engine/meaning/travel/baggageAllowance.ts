import { defineMeaning } from '../defineMeaning';

export const baggageAllowance = defineMeaning({
  id: 'travel.baggageAllowance',
  title: 'how much baggage one may take',
  gives: 'number',
  types: ['number', 'string'],
  names: [
    'baggage allowance',
    'luggage allowance',
    'checked baggage',
    'baggage weight',
    'luggage weight',
    'bag weight',
  ],
  unit: 'kg',
  generate: draw => draw.number({ minimum: 8, maximum: 32 }),
  examples: ['Fare.baggageAllowance: number', 'Ticket.luggage_allowance: number', 'Bag.bagWeightKg: number'],
});
