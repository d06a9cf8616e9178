import { defineMeaning } from '../defineMeaning';
import { endsOf } from '../edges/timeEdges';

export const quarterNumber = defineMeaning({
  id: 'date.quarterNumber',
  title: 'a quarter as a number',
  gives: 'number',
  names: ['quarter', 'fiscal quarter', 'calendar quarter'],
  generate: draw => draw.number({ minimum: 1, maximum: 4 }),
  edgeCases: endsOf(1, 2, 3, 4),
  examples: ['Report.quarter: number', 'budget.fiscal_quarter: number'],
});
