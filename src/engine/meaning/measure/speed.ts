import { defineMeaning } from '../defineMeaning';
import { sizeEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const speed = defineMeaning({
  id: 'measure.speed',
  title: 'a speed',
  gives: 'number',
  names: phrases(`
    speed; velocity; = spd; average speed; maximum speed; wind speed; top speed; current speed; speed limit;
    travel speed; = vmax; wind gust; vehicle speed; ground speed; wind; gust; cruising speed; airspeed;
    pace speed; gust speed; running speed; motor speed km; minimum speed; wind gusts
  `),
  aliases: ['unit:speed'],
  unit: 'kmh',
  generate: draw => draw.number({ minimum: 3, maximum: 130, decimals: 1 }),
  edgeCases: sizeEdges,
  examples: [
    'Vehicle.speedKmh: number',
    'weather.wind_speed: number',
    'Track.speed: number',
    'car.speedMph: number',
  ],
});
