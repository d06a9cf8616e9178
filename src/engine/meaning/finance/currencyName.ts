import { findCurrency } from '../../locale/currencies';
import { defineMeaning } from '../defineMeaning';
import { moneyFacet } from '../facets/money';
import { phrases } from '../phrases';

export const currencyName = defineMeaning({
  id: 'finance.currencyName',
  title: 'a currency',
  gives: 'text',
  names: phrases(`
    currency name; currency label; currency|money > = name; currency display name; currency description;
    currency title
  `),
  aliases: ['finance.currencyName'],
  generate: draw => findCurrency(draw.facet(moneyFacet).currency)?.name ?? draw.facet(moneyFacet).currency,
  examples: ['Account.currencyName: string', 'Currency.name: string', 'price.currency_label: string'],
});
