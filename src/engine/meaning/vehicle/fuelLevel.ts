import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const fuelLevel = defineMeaning({
  id: 'vehicle.fuelLevel',
  title: 'a fuel level',
  gives: 'number',
  names: phrases(`
    fuel level; fuel percent; tank level; = fuel gauge; fuel; fuel remaining; remaining fuel;
    tank fill level; gas level
  `),
  unit: 'percent',
  generate: draw => draw.number({ minimum: 4, maximum: 100 }),
  examples: ['Car.fuelLevel: number', 'truck.fuel_pct: number'],
});
