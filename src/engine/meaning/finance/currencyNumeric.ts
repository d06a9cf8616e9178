import { findCurrency } from '../../locale/currencies';
import { defineMeaning } from '../defineMeaning';
import { moneyFacet } from '../facets/money';

export const currencyNumeric = defineMeaning({
  id: 'finance.currencyNumeric',
  title: 'a numeric currency code',
  gives: 'text',
  names: ['currency numeric code', 'currency number', 'numeric currency code', 'currency numeric'],
  aliases: ['finance.currencyNumericCode'],
  generate: draw => findCurrency(draw.facet(moneyFacet).currency)?.numeric ?? '999',
  examples: ['Account.currencyNumericCode: string', 'price.currency_number: string'],
});
