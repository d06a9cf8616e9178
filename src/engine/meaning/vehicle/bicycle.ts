import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const bicycle = defineMeaning({
  id: 'vehicle.bicycle',
  title: 'a type of bicycle',
  gives: 'text',
  names: phrases(`
    bicycle type; bike type; bicycle; = bike; bike|bicycle|e bike > = type; bicycle|bike > = category;
    bike category; bike
  `),
  aliases: ['vehicle.bicycle'],
  generate: draw => draw.random.pick(['city', 'mountain', 'road', 'gravel', 'cargo', 'e-bike', 'folding']),
  examples: ['Rental.bikeType: string', 'bike.bicycle_type: string', 'Bicycle.type: string'],
});
