import { defineMeaning } from '../defineMeaning';

export const creditScore = defineMeaning({
  id: 'finance.creditScore',
  title: 'a credit score',
  gives: 'number',
  names: ['credit score', 'fico score', '= fico', 'credit rating score'],
  generate: draw => draw.number({ minimum: 480, maximum: 850, shape: 'middle' }),
  examples: ['Applicant.creditScore: number', 'customer.fico_score: number'],
});
