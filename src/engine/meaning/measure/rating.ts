import { defineMeaning } from '../defineMeaning';
import { endsOf } from '../edges/timeEdges';
import { phrases } from '../phrases';

export const rating = defineMeaning({
  id: 'measure.rating',
  title: 'a rating',
  gives: 'number',
  names: phrases(`
    rating; average rating; star rating; = stars; stars; user rating; overall rating; rating value;
    customer rating; rating average; rating score; review rating; mean rating;
    review|rating|testimonial > = score; review|rating > star; driver rating; product rating; review score;
    review average; seller rating; satisfaction; satisfaction rating; = avg rating; host rating;
    restaurant rating; book rating; movie|film|book|show|restaurant|hotel|recipe|app > score; rating avg;
    imdb rating; vote average; critic score; performance rating; service rating; food rating;
    audience score; cleanliness; customer satisfaction; average stars; teacher rating; professor rating;
    safety rating; review stars; hotel|restaurant > star; feedback score; feedback rating;
    quality rating value; rating count average
  `),
  generate: draw => draw.number({ minimum: 2.5, maximum: 5, decimals: 1, shape: 'middle' }),
  edgeCases: endsOf(0, 1, 5),
  examples: ['Product.rating: number', 'review.user_rating: number', 'Movie.averageRating: number'],
});
