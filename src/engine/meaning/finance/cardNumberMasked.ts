import { defineMeaning } from '../defineMeaning';
import { cardFacet } from '../facets/card';
import { phrases } from '../phrases';

export const cardNumberMasked = defineMeaning({
  id: 'finance.cardNumberMasked',
  title: 'a masked payment card number',
  gives: 'text',
  names: phrases(`
    masked card number; masked number; masked pan; card mask; obfuscated card number; card number masked;
    masked card; = mask; redacted card number;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > display number;
    card|credit card|debit card|payment card|bank card|payment method|payment|card payment|card detail|card info > display
  `),
  aliases: ['finance.maskedNumber'],
  generate: draw => `**** **** **** ${draw.facet(cardFacet).last4}`,
  examples: ['Card.maskedNumber: string', 'payment.masked_pan: string', 'card.card_number_masked: string'],
});
