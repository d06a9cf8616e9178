import { defineMeaning } from '../defineMeaning';
import { cardFacet } from '../facets/card';
import { phrases } from '../phrases';

export const cardNumber = defineMeaning({
  id: 'finance.cardNumber',
  title: 'a payment card number',
  gives: 'text',
  names: phrases(`
    card number; credit card number; credit card; card no; debit card number; = pan; primary account number;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > = number;
    cc number; = ccn; = cc; debit card; payment card number; card num; credit card no
  `),
  aliases: ['finance.creditCardNumber', 'credit-card'],
  generate: draw => draw.facet(cardFacet).number,
  examples: [
    'Payment.cardNumber: string',
    'CreditCard.number: string',
    'order.credit_card: string',
    'card.card_no: string',
    'Card.pan: string',
  ],
});
