import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const releaseDate = defineMeaning({
  id: 'date.releaseDate',
  title: 'a day of release',
  gives: 'day',
  names: phrases(`
    release date; released date; premiere date; air date; first air date; debut date;
    book|movie|film|album|song|game|novel > published date;
    book|movie|film|album|song|game|novel > publication date;
    book|movie|film|album|song|game|novel > released; book|movie|film|album|song|game > published
  `),
  generate: draw => Math.floor(draw.now / 86_400_000 - 60 - draw.random.real() * 12_000) * 86_400_000,
  examples: ['Movie.releaseDate: string', 'Book.publishedDate: Date', 'album.release_date: string'],
});
