import { defineMeaning } from '../defineMeaning';

export const employeeNumber = defineMeaning({
  id: 'hr.employeeNumber',
  title: "an employee's number",
  gives: 'text',
  names: [
    'employee number',
    'employee id',
    'staff id',
    'staff number',
    'personnel number',
    'worker id',
    'payroll number',
    'employee code',
    'personnel id',
    'badge id',
  ],
  generate: draw => `E-${draw.random.digits(6)}`,
  examples: [
    'Employee.employeeNumber: string',
    'Worker.personnel_number: string',
    'Timesheet.emp_id: string',
  ],
});
