import { defineMeaning } from '../defineMeaning';

export const decade = defineMeaning({
  id: 'date.decade',
  title: 'a decade',
  gives: 'text',
  names: ['decade', 'era', 'century'],
  generate: draw => `${String(draw.random.int(192, 202))}0s`,
  examples: ['Song.decade: string', 'artwork.decade: string'],
});
