import { defineMeaning } from '../defineMeaning';
import { currencyEdges } from '../edges/amountEdges';
import { moneyFacet } from '../facets/money';
import { phrases } from '../phrases';

export const currency = defineMeaning({
  id: 'finance.currency',
  title: 'a currency code',
  gives: 'text',
  names: phrases(`
    currency; currency code; = ccy; currency iso; iso currency code; currency iso code; default currency;
    base currency; quote currency; source currency; target currency; home currency; account currency;
    currency|money > code; currency|money > = id; price currency; payment currency; currency symbol code;
    preferred currency; billing currency; local currency; settlement currency; from currency; to currency;
    reporting currency; currency id; fiat; counter currency; transaction currency; currency code iso
  `),
  aliases: ['finance.currencyCode', 'currency'],
  generate: draw => draw.facet(moneyFacet).spelling,
  edgeCases: currencyEdges,
  examples: [
    'Order.currency: string',
    'account.ccy: string',
    'Price.currency_code: string',
    'Currency.code: string',
  ],
});
