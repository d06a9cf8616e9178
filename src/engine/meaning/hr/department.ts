import { defineMeaning } from '../defineMeaning';

export const department = defineMeaning({
  id: 'hr.department',
  title: 'a department',
  gives: 'text',
  names: [
    'department',
    'department name',
    'business unit',
    'org unit',
    'organizational unit',
    'division',
    'department|division|business unit > name',
    'department > title',
    'department > label',
    'cost department',
  ],
  aliases: ['person.jobArea'],
  generate: draw => draw.random.pick(draw.locale.departments),
  examples: [
    'Employee.department: string',
    'Department.name: string',
    'User.dept: string',
    'Ticket.department_name: string',
  ],
});
