import { defineMeaning } from '../defineMeaning';
import { birthEdges } from '../edges/timeEdges';
import { personFacet } from '../facets/person';
import { people } from '../person/tables/owners';

export const birth = defineMeaning({
  id: 'date.birth',
  title: 'a date of birth',
  gives: 'day',
  names: [
    'birth date',
    'date birth',
    'born',
    'born on',
    'born at',
    `${people} > born at`,
    `${people} > birth date`,
    'birth',
    'birth day',
  ],
  aliases: ['person.birthDate', 'date.birthdate'],
  generate: draw => draw.facet(personFacet).birthDate,
  edgeCases: birthEdges,
  examples: [
    'User.birthDate: Date',
    'User.birthdate: string',
    'Patient.dob: string',
    'Person.date_of_birth: string',
    'Contact.bday: Date',
    'Member.birthday: string',
    'Author.bornOn: Date',
  ],
});
