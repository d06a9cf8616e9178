import { defineMeaning } from '../defineMeaning';

export const terminal = defineMeaning({
  id: 'travel.terminal',
  title: 'an airport terminal',
  gives: 'text',
  names: [
    'airport terminal',
    'flight|airport|departure|arrival|boarding pass|flight leg|flight segment > terminal',
    'departure terminal',
    'arrival terminal',
    'terminal number',
    'terminal name',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: [
    'Flight.terminal: string',
    'Airport.terminal_number: string',
    'Flight.departureTerminal: string',
  ],
});

const VALUES = ['1', '2', '3', '4', '5', 'A', 'B', 'C'] as const;
