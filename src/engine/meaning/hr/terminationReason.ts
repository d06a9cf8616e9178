import { defineMeaning } from '../defineMeaning';

export const terminationReason = defineMeaning({
  id: 'hr.terminationReason',
  title: 'why somebody left',
  gives: 'text',
  names: [
    'termination reason',
    'exit reason',
    'reason for leaving',
    'leaving reason',
    'separation reason',
    'reason for termination',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Employee.terminationReason: string', 'Exit.reason_for_leaving: string'],
});

const VALUES = [
  'new job',
  'relocation',
  'retirement',
  'end of contract',
  'career change',
  'further studies',
  'family reasons',
  'redundancy',
] as const;
