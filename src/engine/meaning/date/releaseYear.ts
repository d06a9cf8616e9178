import { defineMeaning } from '../defineMeaning';
import { releaseFacet } from '../facets/release';
import { phrases } from '../phrases';

export const releaseYear = defineMeaning({
  id: 'date.releaseYear',
  title: 'a year of release',
  gives: 'number',
  types: ['number', 'string'],
  names: phrases(`
    release year; year released; publication year; year published; published year; publish year;
    book|movie|film|album|song|game|track|painting|artwork|novel > year; founding year; founded year;
    year founded; established year; foundation year; year established; company|organization > year; vintage;
    wine > year; construction year; year built; built year; build year; property|house|building > year
  `),
  generate: draw => draw.facet(releaseFacet).year,
  examples: [
    'Movie.releaseYear: number',
    'Book.year: number',
    'company.founded_year: number',
    'House.yearBuilt: number',
  ],
});
