import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const effectiveDate = defineMeaning({
  id: 'date.effectiveDate',
  title: 'a day from which it is in force',
  gives: 'day',
  names: phrases(`
    effective date; effective from; effective on; valid from; valid since; not before; in force since;
    valid after; valid from date; commencement date; inception date; policy start
  `),
  generate: draw => draw.facet(timelineFacet).day('activated'),
  examples: [
    'Policy.effectiveDate: string',
    'Coupon.validFrom: Date',
    'Certificate.notBefore: string',
    'Rate.valid_from: string',
  ],
});
