import { defineMeaning } from '../defineMeaning';
import { cardFacet } from '../facets/card';
import { phrases } from '../phrases';

export const cardExpiryYear = defineMeaning({
  id: 'finance.cardExpiryYear',
  title: 'the year a card expires',
  gives: 'number',
  types: ['number', 'string'],
  names: phrases(`
    expiry year; expiration year; exp year; expire year; card expiry year;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > = year;
    card exp year; expires year
  `),
  generate: draw => draw.facet(cardFacet).expiryYear,
  examples: ['CardPayment.expiryYear: number', 'card.exp_year: number', 'Card.expirationYear: string'],
});
