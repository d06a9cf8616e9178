import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const paid = defineMeaning({
  id: 'date.paid',
  title: 'when it was paid',
  gives: 'instant',
  names: phrases(`
    paid at; paid on; paid time; paid timestamp; = paid; date paid; paid date time; paid date; payment date;
    payment time; settled at; settled on; settlement date; captured on; invoiced at; billed at; posted date;
    processed at; processed on; processing date; processed date; cleared at; value date; booked on date;
    payout date; payroll date; pay date
  `),
  generate: draw => draw.facet(timelineFacet).at('paid'),
  examples: ['Order.paidAt: Date', 'invoice.payment_date: string', 'Payment.processedAt: string'],
});
