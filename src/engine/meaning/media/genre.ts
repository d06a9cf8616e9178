import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const genre = defineMeaning({
  id: 'media.genre',
  title: 'a genre',
  gives: 'text',
  names: phrases(`
    genre; book genre; movie genre; film genre; genre|genre tag > = name; literary genre; genre name;
    = genres; game genre; show genre; tv genre; subgenre; sub genre; primary genre; favorite genre;
    book|movie|film|game|show|novel|series|anime > category; genre|genre tag > title; genre label;
    = fiction type
  `),
  aliases: ['book.genre'],
  generate: draw =>
    draw.random.pick([
      'Fantasy',
      'Science fiction',
      'Mystery',
      'Thriller',
      'Romance',
      'Comedy',
      'Drama',
      'Horror',
      'Adventure',
      'Biography',
      'History',
      'Documentary',
      'Animation',
      'Crime',
    ]),
  examples: ['Book.genre: string', 'movie.genres: string', 'Genre.name: string'],
});
