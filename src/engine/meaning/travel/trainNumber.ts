import { defineMeaning } from '../defineMeaning';

export const trainNumber = defineMeaning({
  id: 'travel.trainNumber',
  title: "a train's number",
  gives: 'text',
  names: [
    'train number',
    '= train',
    'train no',
    'train|train ride|train journey > number',
    'train line',
    'bus line',
    'bus number',
    'line number',
    'train id',
    'tram line',
  ],
  generate: draw => `${draw.random.pick(KINDS)} ${String(draw.random.int(10, 999))}`,
  examples: ['Ticket.trainNumber: string', 'Train.number: string', 'Stop.bus_line: string'],
});

const KINDS = ['IC', 'RE', 'EC', 'NJ', 'R', 'S'] as const;
