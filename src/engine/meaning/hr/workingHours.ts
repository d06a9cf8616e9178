import { defineMeaning } from '../defineMeaning';

export const workingHours = defineMeaning({
  id: 'hr.workingHours',
  title: 'working hours a week',
  gives: 'number',
  names: [
    'weekly hour',
    'hour per week',
    'working hour',
    'work hour',
    'contract hour',
    'contracted hour',
    'hour a week',
    'weekly working hour',
    'hour worked',
    'worked hour',
    'overtime hour',
    'billable hour',
    'time sheet hour',
  ],
  unit: 'h',
  generate: draw => draw.number({ minimum: 8, maximum: 40, decimals: 1 }),
  examples: [
    'Contract.weeklyHours: number',
    'Employee.hours_per_week: number',
    'Timesheet.workedHours: number',
  ],
});
