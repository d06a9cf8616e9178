import { defineMeaning } from '../defineMeaning';
import { people } from '../person/tables/owners';

export const educationLevel = defineMeaning({
  id: 'education.educationLevel',
  title: 'a level of education',
  gives: 'text',
  names: [
    'education level',
    '= education',
    'highest education',
    'level of education',
    'highest degree',
    'qualification',
    'highest qualification',
    'degree level',
    'degree type',
    'education attainment',
    `${people} > education`,
    'required education',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Person.educationLevel: string', 'Applicant.highest_education: string', 'Job.education: string'],
});

const VALUES = [
  'none',
  'primary school',
  'secondary school',
  'vocational training',
  'associate degree',
  "bachelor's degree",
  "master's degree",
  'doctorate',
] as const;
