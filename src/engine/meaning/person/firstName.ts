import { defineMeaning } from '../defineMeaning';
import { givenNameEdges } from '../edges/personEdges';
import { personFacet } from '../facets/person';
import { people } from './tables/owners';

export const firstName = defineMeaning({
  id: 'person.firstName',
  title: 'a first name',
  gives: 'text',
  names: [
    'first name',
    'given name',
    'call name',
    'preferred name',
    'christian name',
    `${people} > first`,
    `${people} > given`,
    'name|full name > first',
    'name|full name > given',
  ],
  generate: draw => draw.facet(personFacet).first.text,
  edgeCases: givenNameEdges,
  examples: [
    'User.firstName: string',
    'Customer.first_name: string',
    'Employee.fname: string',
    'Name.first: string',
    'Patient.given-name: string',
  ],
});
