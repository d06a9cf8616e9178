import { defineMeaning } from '../defineMeaning';
import { countEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const seats = defineMeaning({
  id: 'commerce.seats',
  title: 'a number of seats',
  gives: 'number',
  names: phrases(`
    seat; seat count; seats count; license count; licenses count; user limit; seats total; maximum seat;
    seat limit
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 50, shape: 'low' }),
  edgeCases: countEdges,
  examples: ['Subscription.seats: number', 'plan.seat_count: number'],
});
