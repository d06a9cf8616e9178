import { defineMeaning } from '../defineMeaning';

export const payFrequency = defineMeaning({
  id: 'hr.payFrequency',
  title: 'how often somebody is paid',
  gives: 'text',
  names: [
    'pay frequency',
    'pay period',
    'employee|salary|payroll|job|contract|compensation > pay frequency',
    'employee|salary|payroll|job|contract > pay period',
    'pay schedule',
    'payroll frequency',
    'salary period',
    'pay cycle',
    'salary frequency',
    'salary interval',
    'pay interval',
    'salary|compensation > period',
    'salary|compensation > interval',
    'salary unit',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Employee.payFrequency: string', 'Salary.period: string', 'Payroll.pay_schedule: string'],
});

const VALUES = ['hourly', 'weekly', 'biweekly', 'semimonthly', 'monthly', 'yearly'] as const;
