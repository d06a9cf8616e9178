import { defineMeaning } from '../defineMeaning';

export const boardingGroup = defineMeaning({
  id: 'travel.boardingGroup',
  title: 'a boarding group',
  gives: 'text',
  names: [
    'boarding group',
    'boarding zone',
    'boarding priority',
    'boarding pass > group',
    'boarding pass > zone',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['BoardingPass.boardingGroup: string', 'Ticket.boarding_zone: string'],
});

const VALUES = ['1', '2', '3', '4', '5', 'A', 'B', 'C'] as const;
