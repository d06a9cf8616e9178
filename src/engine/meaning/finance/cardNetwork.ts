import { defineMeaning } from '../defineMeaning';
import { cardFacet } from '../facets/card';
import { phrases } from '../phrases';

export const cardNetwork = defineMeaning({
  id: 'finance.cardNetwork',
  title: 'a payment card network',
  gives: 'text',
  names: phrases(`
    card brand; card network; card type; card scheme;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > brand;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > network;
    card|credit card|debit card|payment card|bank card|card payment > = type;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > scheme;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > issuer;
    card vendor; credit card type; credit card brand;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > card type;
    payment network; cc type; credit card issuer; card provider; debit card brand;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > = company
  `),
  aliases: ['finance.creditCardIssuer'],
  generate: draw => draw.facet(cardFacet).network,
  examples: [
    'CardPayment.brand: string',
    'Card.network: string',
    'payment.card_type: string',
    'PaymentMethod.cardBrand: string',
  ],
});
