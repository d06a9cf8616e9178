import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawName } from './phrases';

export const reviewTitle = defineMeaning({
  id: 'text.reviewTitle',
  title: 'a title of a review',
  gives: 'text',
  names: phrases(`
    review title; review|rating > title; review headline; review|rating > headline; review|rating > summary;
    review|rating > subject; review summary
  `),
  generate: draw => drawName(draw),
  examples: ['Review.title: string', 'product.review_title: string'],
});
