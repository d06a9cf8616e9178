import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const season = defineMeaning({
  id: 'nature.season',
  title: 'a season',
  gives: 'text',
  names: phrases(`
    season; season name; = season; harvest season; growing season; = seasons; best season; blooming season;
    sport season; flowering season; peak season; planting season
  `),
  generate: draw => draw.random.pick(['spring', 'summer', 'autumn', 'winter']),
  examples: ['Crop.season: string', 'trip.best_season: string'],
});
