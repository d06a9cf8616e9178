import { defineMeaning } from '../defineMeaning';
import { cardExpiryEdges } from '../edges/timeEdges';
import { cardFacet } from '../facets/card';
import { phrases } from '../phrases';

export const cardExpiry = defineMeaning({
  id: 'finance.cardExpiry',
  title: 'when a card expires',
  gives: 'text',
  names: phrases(`
    card expiry; card expiration; card expiry date; card expiration date;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > expiry;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > expiration;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > expiry date;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > expiration date;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > exp date;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > = exp;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > expires;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > valid thru;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > valid through;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > expire date;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > = expire;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > exp;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > expires on;
    credit card expiry; credit card expiration date; cc exp;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > expires at;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > good thru;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > valid until
  `),
  generate: draw => {
    const { expiryMonth, expiryYear } = draw.facet(cardFacet);
    return `${String(expiryMonth).padStart(2, '0')}/${String(expiryYear).slice(2)}`;
  },
  edgeCases: cardExpiryEdges,
  examples: [
    'Card.expiry: string',
    'payment.card_expiry: string',
    'CreditCard.expirationDate: string',
    'Card.validThru: string',
  ],
});
