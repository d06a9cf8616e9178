import { defineMeaning } from '../defineMeaning';

export const costCenter = defineMeaning({
  id: 'hr.costCenter',
  title: 'a cost center',
  gives: 'text',
  names: ['cost center', 'cost centre', 'cost center code', 'profit center', 'cost center number'],
  generate: draw => `CC-${draw.random.digits(4)}`,
  examples: ['Employee.costCenter: string', 'Invoice.cost_centre: string'],
});
