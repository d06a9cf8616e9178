import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const approved = defineMeaning({
  id: 'date.approved',
  title: 'when it was approved',
  gives: 'instant',
  names: phrases(`
    approved at; approved on; approved time; approved timestamp; = approved; date approved;
    approved date time; approved date; approval date; accepted at; accepted on; accepted date;
    acceptance date; assigned at; assigned on; acknowledged at; reviewed at; reviewed on; review date;
    verified at; verified on; email verified at; phone verified at; verification date; verified date;
    validated at; authorized at; authorised at; granted at; consented at; consent date; decided at;
    triaged at; picked up at; claimed on; responded at; answered at; replied at; first response at;
    terms accepted at
  `),
  generate: draw => draw.facet(timelineFacet).at('approved'),
  examples: ['Request.approvedAt: Date', 'User.email_verified_at: string', 'Ticket.assignedAt: string'],
});
