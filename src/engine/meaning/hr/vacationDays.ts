import { defineMeaning } from '../defineMeaning';

export const vacationDays = defineMeaning({
  id: 'hr.vacationDays',
  title: 'days of leave',
  gives: 'number',
  names: [
    'vacation day',
    'leave balance',
    'vacation balance',
    'annual leave',
    'pto balance',
    'pto day',
    'remaining leave day',
    'holiday entitlement',
    'leave day',
    'sick day',
    'paid leave day',
    'pto',
    'vacation allowance',
    'day off',
    'remaining vacation',
  ],
  unit: 'd',
  generate: draw => draw.number({ minimum: 0, maximum: 30 }),
  examples: ['Employee.vacationDays: number', 'Leave.leave_balance: number', 'Employee.pto_days: number'],
});
