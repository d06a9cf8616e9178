import { defineMeaning } from '../defineMeaning';

export const month = defineMeaning({
  id: 'date.month',
  title: 'a month',
  gives: 'text',
  names: ['month name', '= month', 'month label', 'billing month', 'report month'],
  generate: draw => draw.random.pick(draw.locale.months),
  examples: ['Report.month: string', 'stat.month_name: string'],
});
