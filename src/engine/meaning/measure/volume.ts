import { defineMeaning } from '../defineMeaning';
import { sizeEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const volume = defineMeaning({
  id: 'measure.volume',
  title: 'a volume',
  gives: 'number',
  names: phrases(`
    capacity volume; volume liter; tank capacity; engine displacement; displacement; fuel capacity;
    water volume; tank size; cubic volume; container volume; volume; fuel volume; cargo volume;
    fluid volume; bottle size; serving volume; tank volume; trunk capacity; engine size; package volume;
    water intake; fuel amount; fuel used; fuel consumed; water usage; water consumption; boot capacity;
    cubic meter
  `),
  aliases: ['unit:volume'],
  unit: 'l',
  generate: draw => draw.number({ minimum: 0.25, maximum: 60, decimals: 2, shape: 'low' }),
  edgeCases: sizeEdges,
  examples: [
    'Tank.capacityVolume: number',
    'bottle.volumeMl: number',
    'Box.volume: number',
    'tank.volume_liters: number',
  ],
});
