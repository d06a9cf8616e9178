import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const loanTerm = defineMeaning({
  id: 'finance.loanTerm',
  title: 'a term of a loan in months',
  gives: 'number',
  names: phrases(`
    loan term; term month; loan|mortgage|lease|contract|plan > term; loan duration; repayment period;
    lease term; contract length; payments count; installment count; installments count;
    loan|mortgage > term length; contract term; policy term; subscription length; amortization period
  `),
  unit: 'mo',
  generate: draw => draw.random.pick([12, 24, 36, 48, 60, 72, 120, 180, 240, 360]),
  examples: ['Loan.termMonths: number', 'mortgage.loan_term: number', 'Lease.term: number'],
});
