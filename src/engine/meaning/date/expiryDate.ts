import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const expiryDate = defineMeaning({
  id: 'date.expiryDate',
  title: 'a day on which it expires',
  gives: 'day',
  types: ['date', 'string', 'number'],
  names: phrases(`
    expiry date; expiration date; expire date; expires date; exp date; expiry day; best before date;
    use by date; valid until date; valid to date; sell by date; warranty end; warranty end date;
    warranty expiry; warranty expires at; warranty until; renewal deadline date; guarantee until; life end;
    life date end; support end; support date end; sunset date; retirement date; passport expiry;
    license expiry; visa expiry
  `),
  generate: draw => draw.facet(timelineFacet).day('expires'),
  examples: [
    'Passport.expiryDate: string',
    'License.expiration_date: Date',
    'Product.warrantyEndDate: string',
  ],
});
