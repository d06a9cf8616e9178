import { defineMeaning } from '../defineMeaning';
import { countEdges } from '../edges/amountEdges';
import { people } from './tables/owners';

export const childCount = defineMeaning({
  id: 'person.childCount',
  title: 'a number of children',
  gives: 'number',
  names: [
    'child count',
    'number of children',
    '= child',
    `${people} > child`,
    'dependent',
    'dependent count',
    'kid',
    'kid count',
  ],
  generate: draw => draw.number({ minimum: 0, maximum: 5, shape: 'low' }),
  edgeCases: countEdges,
  examples: [
    'Person.childCount: number',
    'Applicant.dependents: number',
    'Employee.numberOfChildren: number',
  ],
});
