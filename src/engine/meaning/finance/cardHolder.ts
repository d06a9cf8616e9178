import { defineMeaning } from '../defineMeaning';
import { fullNameEdges } from '../edges/personEdges';
import { cardFacet } from '../facets/card';
import { phrases } from '../phrases';

export const cardHolder = defineMeaning({
  id: 'finance.cardHolder',
  title: 'a card holder',
  gives: 'text',
  names: phrases(`
    card holder; cardholder; cardholder name; card holder name; name on card;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > holder name;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > = name;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > = holder;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > owner;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > owner name;
    card name; credit card name; cardholders name; account holder; account holder name; account owner;
    account owner name; beneficiary name; holder name
  `),
  generate: draw => draw.facet(cardFacet).holder,
  edgeCases: fullNameEdges,
  examples: [
    'Card.holder: string',
    'payment.name_on_card: string',
    'CreditCard.cardholderName: string',
    'Account.accountHolder: string',
  ],
});
