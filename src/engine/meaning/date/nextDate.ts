import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const nextDate = defineMeaning({
  id: 'date.nextDate',
  title: 'a day on which it happens next',
  gives: 'day',
  types: ['date', 'string', 'number'],
  names: phrases(`
    next date; next billing date; next payment date; next invoice date; next renewal date; renewal date;
    renews at; renews on; renew date; next review date; review due date; next appointment;
    next appointment date; appointment date; scheduled date; schedule date; planned date; reminder date;
    follow up date; followup date; follow up at; next follow up; estimated delivery;
    estimated delivery date; expected delivery; expected delivery date; expected date; expected at;
    expected arrival date; available date; availability date; next service date; next inspection date;
    next maintenance date; restock date; restocked at; next dose at; upcoming date; requested delivery date;
    promised date; billing cycle anchor; auto renew date; ready date; projected date; target start date;
    shipment|parcel|delivery|order|package > eta
  `),
  generate: draw => draw.facet(timelineFacet).day('next'),
  examples: [
    'Subscription.nextBillingDate: string',
    'plan.renewal_date: Date',
    'Order.estimatedDelivery: Date',
    'Visit.appointmentDate: string',
  ],
});
