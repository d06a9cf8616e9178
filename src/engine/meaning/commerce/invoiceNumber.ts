import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const invoiceNumber = defineMeaning({
  id: 'commerce.invoiceNumber',
  title: 'an invoice number',
  gives: 'text',
  names: phrases(`
    invoice number; invoice no; invoice code; invoice reference; = invoice;
    invoice|bill|receipt|credit note|quote|estimate > = number;
    invoice|bill|receipt|credit note|quote > = code; bill number; receipt number; credit note number;
    quote number; invoice|bill|receipt > = reference; receipt no; bill no; document number; voucher number;
    estimate number; statement number; invoice key
  `),
  generate: draw => `INV-${String(new Date(draw.now).getUTCFullYear())}-${draw.random.digits(5)}`,
  examples: ['Invoice.number: string', 'payment.invoice_no: string', 'Receipt.receiptNumber: string'],
});
