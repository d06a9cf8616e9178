import { defineMeaning } from '../defineMeaning';
import { timeOfDayEdges } from '../edges/timeEdges';

export const time = defineMeaning({
  id: 'date.time',
  title: 'a time of day with zone',
  gives: 'text',
  names: ['full time', 'offset time', 'zoned time'],
  aliases: ['time', 'iso-time', 'full-time'],
  generate: draw =>
    `${String(draw.random.int(6, 21)).padStart(2, '0')}:${String(draw.random.int(0, 59)).padStart(2, '0')}:${String(draw.random.int(0, 59)).padStart(2, '0')}Z`,
  edgeCases: timeOfDayEdges,
  examples: ['Entry.fullTime: string', 'Entry.zoned_time: string'],
});
