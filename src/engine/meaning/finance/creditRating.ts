import { defineMeaning } from '../defineMeaning';

export const creditRating = defineMeaning({
  id: 'finance.creditRating',
  title: 'a credit rating',
  gives: 'text',
  names: ['credit rating', 'bond rating', 'bond risk rating'],
  generate: draw => draw.random.pick(['AAA', 'AA+', 'AA', 'A', 'A-', 'BBB+', 'BBB', 'BB']),
  examples: ['Bond.creditRating: string', 'issuer.credit_rating: string'],
});
