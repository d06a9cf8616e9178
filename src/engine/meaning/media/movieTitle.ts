import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawFilmTitle } from './tables/titles';

export const movieTitle = defineMeaning({
  id: 'media.movieTitle',
  title: 'a title of a film',
  gives: 'text',
  names: phrases(`
    movie title; film title;
    movie|film|show|tv show|episode|series|tv series|documentary|anime|screening > title;
    movie|film|show|tv show|series|tv series|documentary|anime > = name; movie name; show title;
    episode title; = movie; movie; series title; show name; original title; episode name; film name; = film;
    film; tv show; series name; favorite movie; = show; = documentary; = anime; play title; anime title;
    tv program title; film|movie|show > original title; series; = serie; = episode; musical; tv series;
    movie|film > original name
  `),
  generate: draw => drawFilmTitle(draw.random),
  examples: [
    'Movie.title: string',
    'screening.film_title: string',
    'Episode.title: string',
    'Show.name: string',
  ],
});
