import { showAmount } from '../commerce/showAmount';
import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { drawAmount, moneyFacet } from '../facets/money';
import { phrases } from '../phrases';

export const amount = defineMeaning({
  id: 'finance.amount',
  title: 'an amount of money',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    amount; = amt; amount value; transaction amount; payment amount; = payment; transfer amount;
    donation amount; contribution; = donation; pledge amount; fee; fee amount; = cost; cost; = charge;
    charge amount; deposit; deposit amount; withdrawal amount; expense; expense amount; invoice line amount;
    payment value; = spend; spent; amount spent; total spent; spending; = paid; claim amount;
    premium amount; = rent; rent; monthly rent; monthly payment; installment amount; installment; toll;
    fare; service fee; cleaning fee; platform fee; processing fee; transaction fee; late fee; commission;
    commission amount; bonus amount; = bid; bid amount; current bid; starting bid; = stake; payout;
    payout amount; prize; prize money; reward amount; = dues; surcharge; security deposit;
    money|price|payment|transaction|cost|fee|donation|expense > = value; invoice payment; minimum spend;
    minimum order amount; order minimum; allowance; fine amount; bail; settlement amount; winning bid;
    hammer price; cost estimate; estimated cost; actual cost; shipping insurance; replacement cost; copay;
    deductible; pocket out; coverage amount; insured amount; medical cost; tuition; tuition fee; course fee;
    registration fee; membership fee; annual fee; monthly fee; setup fee; monthly cost; average order value;
    = aov; = arpu; = cpc; = cpm; = cpa; cost per click; per diem; = cash; cash amount; credit;
    credit amount; debit; debit amount; = money; price paid; pay amount; net pay amount; reimbursement;
    reimbursement amount; room rate; nightly rate; daily rate; day rate; weekly rate; monthly rate; flat rate;
    shipping rate; room > = rate; cost basis; pnl; profit and loss; customs value; declared value; monthly premium;
    premium monthly; = premium; property tax annual; unrealized gain; realized gain
  `),
  aliases: ['finance.amount', 'unit:money'],
  unit: 'money',
  generate: draw => {
    const money = draw.facet(moneyFacet);
    return showAmount(draw, drawAmount(draw.random, money, { from: 4, to: 900 }), money);
  },
  edgeCases: amountEdges,
  examples: [
    'Transaction.amount: number',
    'payment.amt: string',
    'Expense.amountCents: number',
    'Payment.fee: number',
    'Money.amount: bigint',
    'Lease.monthlyRent: number',
    'Charge.amount: number',
  ],
});
