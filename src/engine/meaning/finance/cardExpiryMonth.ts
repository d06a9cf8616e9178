import { defineMeaning } from '../defineMeaning';
import { cardFacet } from '../facets/card';
import { phrases } from '../phrases';

export const cardExpiryMonth = defineMeaning({
  id: 'finance.cardExpiryMonth',
  title: 'the month a card expires',
  gives: 'number',
  types: ['number', 'string'],
  names: phrases(`
    expiry month; expiration month; exp month; expire month; card expiry month;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > = month;
    = exp mo; valid month; card exp month; expires month
  `),
  generate: draw => draw.facet(cardFacet).expiryMonth,
  examples: ['CardPayment.expiryMonth: number', 'card.exp_month: number', 'Card.expirationMonth: string'],
});
