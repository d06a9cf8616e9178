import { defineMeaning } from '../defineMeaning';

export const charge = defineMeaning({
  id: 'measure.charge',
  title: 'a battery capacity',
  gives: 'number',
  names: ['battery capacity', 'battery size', 'charge capacity'],
  aliases: ['unit:charge'],
  unit: 'mah',
  generate: draw => draw.number({ minimum: 1000, maximum: 5000 }),
  examples: ['Phone.batteryCapacityMah: number', 'pack.battery_capacity: number'],
});
