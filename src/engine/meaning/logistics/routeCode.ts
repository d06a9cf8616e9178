import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const routeCode = defineMeaning({
  id: 'logistics.routeCode',
  title: 'a route',
  gives: 'text',
  names: phrases(`
    route code; route number; delivery route; bus route; = route no; bus line; line number; train line;
    transit line; delivery route name; subway line; bus number; = line; metro line; tram line; lane code;
    trip number
  `),
  generate: draw => `${draw.random.characters(1, 'ABCDEFGHKLMNPRSTUX')}${String(draw.random.int(1, 99))}`,
  examples: ['Trip.routeNumber: string', 'van.delivery_route: string'],
});
