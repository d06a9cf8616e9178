import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const warehouse = defineMeaning({
  id: 'logistics.warehouse',
  title: 'a warehouse',
  gives: 'text',
  names: phrases(`
    warehouse name; warehouse; depot; distribution center; fulfillment center;
    warehouse|depot|hub|fulfillment center|distribution center|storage location|stock location > = name;
    warehouse code; depot name; hub; = hub; warehouse|depot|hub > = code; origin warehouse; = depot;
    stock location; storehouse; storage facility; facility name; inventory location; facility code;
    warehouse location; sorting center; facility|plant > = name; plant; plant name; production site; = site;
    factory; = plant; factory name; facility; site code; hub name
  `),
  generate: draw =>
    `${draw.random.pick(draw.locale.cities).name} ${draw.random.pick(['North', 'South', 'East', 'West', 'Central', 'Port'])} ${String(draw.random.int(1, 9))}`,
  examples: ['Shipment.warehouse: string', 'stock.warehouse_code: string', 'Warehouse.name: string'],
});
