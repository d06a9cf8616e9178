import { defineMeaning } from '../defineMeaning';
import { endsOf } from '../edges/timeEdges';
import { phrases } from '../phrases';

export const monthNumber = defineMeaning({
  id: 'date.monthNumber',
  title: 'a month as a number',
  gives: 'number',
  names: phrases(`
    month; month number; year month; start month; end month; billing month; report month; birth month
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 12 }),
  edgeCases: endsOf(1, 2, 12),
  examples: ['Report.month: number', 'stat.start_month: number'],
});
