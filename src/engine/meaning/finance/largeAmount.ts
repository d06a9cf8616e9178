import { showAmount } from '../commerce/showAmount';
import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { drawAmount, moneyFacet } from '../facets/money';
import { phrases } from '../phrases';

export const largeAmount = defineMeaning({
  id: 'finance.largeAmount',
  title: 'a large amount of money',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    revenue; annual revenue; turnover; profit; net profit; gross profit; net income; market cap;
    market capitalization; valuation; net worth; = gmv; total revenue; monthly revenue; = mrr; = arr;
    = ebitda; operating income; asset; total assets; liabilities; total liabilities; equity;
    shareholder equity; capital; share capital; = budget; budget; budget amount; total budget;
    project budget; allocated budget; budget spent; funding; funding amount; total funding; total raised;
    amount raised; funds raised; goal amount; funding goal; target amount; fundraising goal; deal value;
    contract value; opportunity value; deal amount; deal size; lifetime value; = ltv;
    customer lifetime value; loan amount; principal; principal amount; mortgage amount; property value;
    house price; home price; property price; listing price; appraised value; assessed value; book value;
    market value; sales amount; total sales; gross sales; net sales; sales total; credit limit;
    spending limit; coverage limit; daily limit; transfer limit; portfolio value; fund size; total value;
    savings goal; investment amount; = investment; amount invested; sum insured; face value; purchase value;
    purchase amount; property|house|home|listing|apartment|real estate|estate > price;
    vehicle|car|boat > price; asset value; = gdp; box office; estimated value; current value;
    residual value; annual rev; monthly rev; campaign budget; ad spend
  `),
  unit: 'money',
  generate: draw => {
    const money = draw.facet(moneyFacet);
    const minor = drawAmount(draw.random, money, { from: 9_000, to: 900_000 });
    // Nobody counts a budget in cents unless the name says so.
    const whole = Math.round(minor / money.minorPerMajor / 50) * 50;
    return draw.unit === 'cent' ? showAmount(draw, whole * money.minorPerMajor, money) : whole;
  },
  edgeCases: amountEdges,
  examples: [
    'Company.annualRevenue: number',
    'Campaign.budget: number',
    'loan.loan_amount: string',
    'House.price: number',
    'deal.deal_value: number',
    'Card.creditLimit: number',
  ],
});
