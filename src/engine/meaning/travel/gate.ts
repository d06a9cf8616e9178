import { defineMeaning } from '../defineMeaning';

export const gate = defineMeaning({
  id: 'travel.gate',
  title: 'a gate',
  gives: 'text',
  names: ['= gate', 'boarding gate', 'gate number', 'departure gate', 'arrival gate'],
  generate: draw => `${draw.random.characters(1, 'ABCDEF')}${String(draw.random.int(1, 48))}`,
  examples: ['Flight.gate: string', 'BoardingPass.boarding_gate: string'],
});
