import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const registered = defineMeaning({
  id: 'date.registered',
  title: 'when somebody registered',
  gives: 'instant',
  names: phrases(`
    registered at; registered on; registration time; signed up at; signed up on; sign up time; signup at;
    joined at; joined on; = joined; member since; customer since; enrolled at; enrolled on; subscribed at;
    subscribed on; onboarded at; = registered
  `),
  generate: draw => draw.facet(timelineFacet).at('created'),
  examples: ['User.registeredAt: Date', 'Member.joined_at: string', 'Customer.signedUpAt: string'],
});
