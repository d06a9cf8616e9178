import { defineMeaning } from '../defineMeaning';
import { personFacet } from '../facets/person';
import { people } from './tables/owners';

export const prefix = defineMeaning({
  id: 'person.prefix',
  title: 'a polite title',
  gives: 'text',
  names: [
    'honorific',
    'salutation',
    'name prefix',
    'courtesy title',
    'honorific prefix',
    'person|customer|patient|contact|passenger|guest|traveler|applicant|name|full name > title',
    `${people} > prefix`,
    'name|full name > prefix',
  ],
  generate: draw => draw.facet(personFacet).honorific,
  examples: [
    'Person.title: string',
    'Passenger.title: string',
    'User.honorific: string',
    'Contact.name_prefix: string',
    'Customer.salutation: string',
  ],
});
