import { defineMeaning } from '../defineMeaning';

export const productAdjective = defineMeaning({
  id: 'commerce.productAdjective',
  title: 'a word of praise for a product',
  gives: 'text',
  names: ['product adjective'],
  aliases: ['commerce.productAdjective'],
  generate: draw => draw.random.pick(draw.locale.adjectives),
  examples: ['Product.productAdjective: string', 'x.product_adjective: string'],
});
