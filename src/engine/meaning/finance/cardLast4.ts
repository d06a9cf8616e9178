import { defineMeaning } from '../defineMeaning';
import { cardFacet } from '../facets/card';
import { phrases } from '../phrases';

export const cardLast4 = defineMeaning({
  id: 'finance.cardLast4',
  title: 'the last digits of a payment card',
  gives: 'text',
  names: phrases(`
    last 4; last4; last four; last four digit; last 4 digit; card last 4; card last four; last digit;
    card suffix; card ending; ending in; = card suffix; number last 4
  `),
  generate: draw => draw.facet(cardFacet).last4,
  examples: [
    'CardPayment.last4: string',
    'card.last_four: string',
    'Payment.cardLast4: string',
    'card.lastFourDigits: string',
  ],
});
