import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { capitalize } from '../text/phrases';
import { slugAdjectives, slugNouns } from '../text/tables/words';

export const vessel = defineMeaning({
  id: 'logistics.vessel',
  title: 'a ship',
  gives: 'text',
  names: phrases(`
    vessel name; ship name; vessel; = ship; ship; boat name; = boat;
    vessel|ship|boat|yacht|ferry|cruise ship > = name; ferry; yacht; cruise ship; yacht name; sailboat
  `),
  generate: draw =>
    `MV ${capitalize(draw.random.pick(slugAdjectives))} ${capitalize(draw.random.pick(slugNouns))}`,
  examples: ['Voyage.vessel: string', 'shipment.ship_name: string', 'Ship.name: string'],
});
