import { defineMeaning } from '../defineMeaning';

export const isoWeek = defineMeaning({
  id: 'date.isoWeek',
  title: 'an ISO week',
  gives: 'text',
  names: ['= week', 'week number', 'iso week', 'calendar week', 'week key', 'year week'],
  generate: draw =>
    `${String(new Date(draw.now).getUTCFullYear() - draw.random.int(0, 1))}-W${String(draw.random.int(1, 52)).padStart(2, '0')}`,
  examples: ['Plan.week: string', 'stat.iso_week: string'],
});
