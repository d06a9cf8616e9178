import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const rate = defineMeaning({
  id: 'finance.rate',
  title: 'a rate',
  gives: 'number',
  types: ['number', 'string'],
  names: phrases(`
    rate; commission rate; fee rate; fee percent; commission percent; margin; profit margin; gross margin;
    net margin; operating margin; markup; markup percent; cap rate; = roi; = roas; vacancy rate;
    withholding rate; depreciation rate; return on investment; tax withholding rate; inflation rate;
    growth rate; annual growth; default rate; unemployment rate; change percent; percent change;
    price change percent; day change percent; year over year growth; = yoy; = mom
  `),
  unit: 'ratio',
  generate: draw => draw.number({ minimum: 0.01, maximum: 0.4, decimals: 3 }),
  examples: ['Agent.commissionRate: number', 'product.margin: number', 'Stock.changePercent: number'],
});
