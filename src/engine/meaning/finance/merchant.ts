import { defineMeaning } from '../defineMeaning';
import { companyNameEdges } from '../edges/personEdges';
import { brands } from '../facets/tables/productTables';
import { phrases } from '../phrases';
import { merchantKinds } from './tables/banks';

export const merchant = defineMeaning({
  id: 'finance.merchant',
  title: 'a merchant',
  gives: 'text',
  names: phrases(`
    merchant; merchant name; store name; shop name; shop; store; retailer; seller store name;
    shop payee name; merchant|store|shop|retailer|seller|boutique|market|outlet > = name; marketplace;
    storefront name; store title; shop title; shop|store > title; retailer name; outlet name; boutique;
    dealership; supermarket; market name
  `),
  generate: draw => `${draw.random.pick(brands)} ${draw.random.pick(merchantKinds)}`,
  edgeCases: companyNameEdges,
  examples: [
    'Transaction.merchant: string',
    'Store.name: string',
    'txn.merchant_name: string',
    'Shop.title: string',
  ],
});
