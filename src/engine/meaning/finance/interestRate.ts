import { defineMeaning } from '../defineMeaning';
import { percentEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const interestRate = defineMeaning({
  id: 'finance.interestRate',
  title: 'an interest rate in percent',
  gives: 'number',
  types: ['number', 'string'],
  names: phrases(`
    interest rate; = apr; = apy; annual percent rate; annual interest rate; loan rate; mortgage rate; yield;
    annual yield; dividend yield; coupon rate; = interest; savings rate; nominal rate; effective rate;
    discount yield; annual percentage yield; return rate; interest percent; base rate; lending rate
  `),
  generate: draw => draw.number({ minimum: 0.5, maximum: 12, decimals: 2, shape: 'middle' }),
  edgeCases: percentEdges,
  examples: [
    'Loan.interestRate: number',
    'account.apr: number',
    'Bond.couponRate: number',
    'savings.annual_yield: number',
  ],
});
