import { defineMeaning } from '../defineMeaning';

export const shift = defineMeaning({
  id: 'hr.shift',
  title: 'a shift',
  gives: 'text',
  names: [
    'shift',
    'shift name',
    'work shift',
    'shift type',
    'shift|work shift > name',
    'shift|work shift > type',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Nurse.shift: string', 'Shift.type: string', 'Roster.shift_name: string'],
});

const VALUES = ['early', 'day', 'late', 'night', 'split', 'weekend', 'on-call'] as const;
