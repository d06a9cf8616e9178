import { defineMeaning } from '../defineMeaning';
import { givenNameEdges } from '../edges/personEdges';
import { personFacet } from '../facets/person';
import { people } from './tables/owners';

export const middleName = defineMeaning({
  id: 'person.middleName',
  title: 'a middle name',
  gives: 'text',
  names: ['middle name', 'second name', 'additional name', `${people} > middle`, 'name|full name > middle'],
  generate: draw => draw.facet(personFacet).middle.text,
  edgeCases: givenNameEdges,
  examples: ['User.middleName: string', 'Applicant.middle_name: string', 'Name.middle: string'],
});
