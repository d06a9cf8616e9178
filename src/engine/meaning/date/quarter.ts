import { defineMeaning } from '../defineMeaning';

export const quarter = defineMeaning({
  id: 'date.quarter',
  title: 'a quarter',
  gives: 'text',
  names: ['quarter', 'fiscal quarter', 'calendar quarter'],
  generate: draw => `Q${String(draw.random.int(1, 4))}`,
  examples: ['Report.quarter: string', 'budget.fiscal_quarter: string'],
});
