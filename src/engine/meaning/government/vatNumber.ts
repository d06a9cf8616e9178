import { companies } from '../company/tables/owners';
import { defineMeaning } from '../defineMeaning';
import { vatTemplates } from './tables/vatTemplates';

export const vatNumber = defineMeaning({
  id: 'government.vatNumber',
  title: 'a VAT number',
  gives: 'text',
  names: [
    'vat number',
    `${companies}|invoice|customer|client > vat`,
    'vat id',
    'vat registration number',
    'vat identification number',
    'vat code',
    'eu vat',
    'eu vat number',
    '= tva',
    'gst number',
    'gstin',
    'ust id',
    'vat no',
    'vatin',
    'sales tax number',
    'abn',
    'gst id',
    'sales tax id',
  ],
  generate: draw => draw.random.fill(vatTemplates[draw.home.code] ?? `${draw.home.code}000######`),
  examples: [
    'Company.vatNumber: string',
    'Invoice.vat_id: string',
    'Supplier.vat: string',
    'Customer.euVat: string',
  ],
});
