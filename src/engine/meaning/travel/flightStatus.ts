import { defineMeaning } from '../defineMeaning';

export const flightStatus = defineMeaning({
  id: 'travel.flightStatus',
  title: 'where a flight stands',
  gives: 'text',
  names: [
    'flight status',
    'flight|flight leg|flight segment > status',
    'departure status',
    'arrival status',
    'train status',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Flight.status: string', 'Board.flight_status: string'],
});

const VALUES = [
  'scheduled',
  'boarding',
  'departed',
  'in air',
  'delayed',
  'landed',
  'arrived',
  'cancelled',
  'diverted',
] as const;
