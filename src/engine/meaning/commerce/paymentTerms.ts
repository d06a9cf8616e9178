import { defineMeaning } from '../defineMeaning';

export const paymentTerms = defineMeaning({
  id: 'commerce.paymentTerms',
  title: 'payment terms',
  gives: 'text',
  names: ['payment terms', 'payment term', 'credit terms', 'net term'],
  generate: draw =>
    draw.random.pick(['Net 30', 'Net 30', 'Net 14', 'Net 60', 'Due on receipt', '2/10 net 30']),
  examples: ['Invoice.paymentTerms: string', 'supplier.payment_terms: string'],
});
