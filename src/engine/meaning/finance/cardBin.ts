import { defineMeaning } from '../defineMeaning';
import { cardFacet } from '../facets/card';
import { phrases } from '../phrases';

export const cardBin = defineMeaning({
  id: 'finance.cardBin',
  title: 'the first digits of a payment card',
  gives: 'text',
  names: phrases(`
    card bin; = bin; first 6; first six; card iin; = iin; card prefix; bin number; first 6 digit
  `),
  generate: draw => draw.facet(cardFacet).bin,
  examples: ['Card.bin: string', 'payment.card_bin: string', 'card.first6: string'],
});
