import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const port = defineMeaning({
  id: 'logistics.port',
  title: 'a port',
  gives: 'text',
  names: phrases(`
    loading port; discharge port; port name; origin port; destination port; seaport; = pol; = pod; harbor;
    departure port; arrival port; entry port; port|harbor > = name; home port
  `),
  generate: draw =>
    draw.random.pick([
      'Rotterdam',
      'Hamburg',
      'Antwerp',
      'Felixstowe',
      'Le Havre',
      'Valencia',
      'Busan',
      'Singapore',
      'Yokohama',
      'Santos',
      'Los Angeles',
      'Halifax',
    ]),
  examples: ['Shipment.portOfLoading: string', 'vessel.discharge_port: string'],
});
