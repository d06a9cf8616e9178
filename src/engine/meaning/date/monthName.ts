import { defineMeaning } from '../defineMeaning';

export const monthName = defineMeaning({
  id: 'date.monthName',
  title: 'a month',
  gives: 'text',
  names: ['month name', '= month', 'month label', 'billing month', 'report month'],
  aliases: ['date.month'],
  generate: draw => draw.random.pick(draw.locale.months),
  examples: ['Report.month: string', 'stat.month_name: string'],
});
