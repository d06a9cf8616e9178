import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSentences } from './phrases';

export const review = defineMeaning({
  id: 'text.review',
  title: 'a review',
  gives: 'text',
  names: phrases(`
    review; review text; review body; review|rating > comment; review|rating > content;
    review|rating > text; review|rating > body; review content; customer review; review|rating > message;
    = review comment; review|rating > description; user review; product review; review detail;
    review|rating > feedback; book review; movie review; review message
  `),
  generate: draw => drawSentences(draw, draw.random.int(2, 3)),
  examples: ['Review.text: string', 'product.review_text: string', 'Rating.comment: string'],
});
