import { defineMeaning } from '../defineMeaning';
import { cardFacet } from '../facets/card';
import { phrases } from '../phrases';

export const cardCvc = defineMeaning({
  id: 'finance.cardCvc',
  title: 'a card verification code',
  gives: 'text',
  types: ['string', 'number'],
  names: phrases(`
    cvc; cvv; cvv2; cvv 2; cvc2; cvc 2; security code; card verification; card verification value;
    card verification code; = card cid; card security code;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > code;
    csc; cvc code; cvv code; card code
  `),
  aliases: ['finance.creditCardCVV'],
  generate: draw => draw.facet(cardFacet).cvc,
  examples: [
    'Card.cvc: string',
    'payment.cvv: string',
    'CreditCard.securityCode: string',
    'card.cvv_code: number',
  ],
});
