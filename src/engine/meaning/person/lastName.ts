import { defineMeaning } from '../defineMeaning';
import { familyNameEdges } from '../edges/personEdges';
import { personFacet } from '../facets/person';
import { people } from './tables/owners';

export const lastName = defineMeaning({
  id: 'person.lastName',
  title: 'a family name',
  gives: 'text',
  names: [
    'last name',
    'family name',
    'maiden name',
    `${people} > last`,
    `${people} > family`,
    'name|full name > last',
    'name|full name > family',
  ],
  generate: draw => draw.facet(personFacet).last.text,
  edgeCases: familyNameEdges,
  examples: [
    'User.lastName: string',
    'Customer.last_name: string',
    'Guest.surname: string',
    'Name.family: string',
    'Person.lname: string',
  ],
});
