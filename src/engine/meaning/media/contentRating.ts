import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const contentRating = defineMeaning({
  id: 'media.contentRating',
  title: 'an age rating',
  gives: 'text',
  names: phrases(`
    content rating; age rating; movie rating; movie|film|show|game|tv show|series|book > age rating;
    parental rating; = mpaa rating; mpaa; certification; film rating; movie|film > certification;
    maturity rating; movie|film > rated; = esrb; esrb rating; pegi; = rated
  `),
  generate: draw => draw.random.pick(['G', 'PG', 'PG-13', 'R', '12', '16', 'All ages']),
  examples: ['Movie.contentRating: string', 'game.age_rating: string'],
});
