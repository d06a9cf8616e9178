import { defineMeaning } from '../defineMeaning';
import { releaseFacet } from '../facets/release';
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
  generate: draw => draw.facet(releaseFacet).day,
  examples: ['Movie.releaseDate: string', 'Book.publishedDate: Date', 'album.release_date: string'],
});
