import { defineMeaning } from '../defineMeaning';
import { moneyFacet } from '../facets/money';
import { phrases } from '../phrases';

export const currencyDigits = defineMeaning({
  id: 'finance.currencyDigits',
  title: 'digits after the point of a currency',
  gives: 'number',
  names: phrases(`
    currency digit; minor unit digit; currency exponent; currency decimal; minor unit; currency precision;
    currency|money > decimal; currency|money > exponent; currency|money > precision;
    currency|money > decimal place; currency|money > decimal digit; token|coin > decimal
  `),
  generate: draw => draw.facet(moneyFacet).digits,
  examples: ['Currency.decimals: number', 'Money.exponent: number', 'price.currency_precision: number'],
});
