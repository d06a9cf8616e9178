import { defineMeaning } from '../defineMeaning';

export const leaveType = defineMeaning({
  id: 'hr.leaveType',
  title: 'a kind of leave',
  gives: 'text',
  names: [
    'leave type',
    'absence type',
    'absence reason',
    'time off type',
    'leave|leave request|absence|time off|time off request > type',
    'leave|leave request|absence|time off > reason',
    'leave reason',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['LeaveRequest.type: string', 'Absence.absence_reason: string', 'TimeOff.leaveType: string'],
});

const VALUES = [
  'vacation',
  'sick leave',
  'parental leave',
  'unpaid leave',
  'training',
  'bereavement',
  'public holiday',
] as const;
