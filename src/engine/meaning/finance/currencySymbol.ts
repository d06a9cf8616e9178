import { findCurrency } from '../../locale/currencies';
import { defineMeaning } from '../defineMeaning';
import { moneyFacet } from '../facets/money';
import { phrases } from '../phrases';

export const currencySymbol = defineMeaning({
  id: 'finance.currencySymbol',
  title: 'a currency symbol',
  gives: 'text',
  names: phrases(`
    currency symbol; currency sign; currency|money > symbol; money symbol; currency prefix
  `),
  aliases: ['finance.currencySymbol'],
  generate: draw => findCurrency(draw.facet(moneyFacet).currency)?.symbol ?? draw.facet(moneyFacet).currency,
  examples: ['Price.currencySymbol: string', 'Currency.symbol: string', 'shop.currency_sign: string'],
});
