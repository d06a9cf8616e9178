import { defineMeaning } from '../defineMeaning';

export const isSmoker = defineMeaning({
  id: 'person.isSmoker',
  title: 'whether somebody smokes',
  gives: 'flag',
  names: ['smoker', 'smoking', 'smoke'],
  generate: draw => draw.random.chance(0.2),
  examples: ['Patient.smoker: boolean', 'Applicant.is_smoker: boolean'],
});
