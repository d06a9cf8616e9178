import { showAmount } from '../commerce/showAmount';
import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { drawAmount, moneyFacet } from '../facets/money';
import { phrases } from '../phrases';

export const balance = defineMeaning({
  id: 'finance.balance',
  title: 'an account balance',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    balance; account balance; current balance; available balance; opening balance; closing balance;
    ledger balance; wallet balance; running balance; starting balance; ending balance; bal; balance after;
    balance before; balance amount; available funds; cash balance; credit balance; savings balance;
    balance total; store credit; available credit; = funds
  `),
  unit: 'money',
  generate: draw => {
    const money = draw.facet(moneyFacet);
    return showAmount(draw, drawAmount(draw.random, money, { from: 20, to: 14000 }), money);
  },
  edgeCases: amountEdges,
  examples: [
    'Account.balance: number',
    'wallet.available_balance: string',
    'Account.bal: number',
    'account.balanceCents: number',
  ],
});
