import { defineMeaning } from '../defineMeaning';

export const loanType = defineMeaning({
  id: 'finance.loanType',
  title: 'a type of loan',
  gives: 'text',
  names: ['loan type', 'loan|mortgage > = type', 'loan purpose', 'mortgage type'],
  generate: draw => draw.random.pick(['mortgage', 'auto', 'personal', 'student', 'business', 'home_equity']),
  examples: ['Loan.type: string', 'application.loan_type: string'],
});
