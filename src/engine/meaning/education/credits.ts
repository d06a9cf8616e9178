import { defineMeaning } from '../defineMeaning';

export const credits = defineMeaning({
  id: 'education.credits',
  title: 'credits of a course',
  gives: 'number',
  names: [
    'credit hour',
    'ects',
    'course credit',
    'ects credit',
    'course|module|enrollment|degree|student > credit',
    'credit point',
    'academic credit',
  ],
  generate: draw => draw.number({ minimum: 2, maximum: 12 }),
  examples: ['Course.credits: number', 'Module.ects: number', 'Enrollment.credit_hours: number'],
});
