import { defineMeaning } from '../defineMeaning';
import { nameEndings, nameStarts } from '../facets/tables/inventedNames';

export const school = defineMeaning({
  id: 'education.school',
  title: 'a school or university',
  gives: 'text',
  names: [
    'school',
    'university',
    'college',
    'alma mater',
    'institution',
    'school name',
    'university name',
    'college name',
    'institution name',
    'school|university|college|institution|institute|kindergarten|high school > name',
    'campus',
    'campus name',
    'institute',
    'academy',
    'high school',
    'educational institution',
  ],
  generate: draw =>
    draw.random.chance(0.3)
      ? `${draw.random.pick(nameStarts)}${draw.random.pick(nameEndings)} College`
      : `${draw.random.pick(KINDS)} of ${draw.random.pick(nameStarts)}${draw.random.pick(nameEndings)}`,
  examples: [
    'Student.school: string',
    'School.name: string',
    'Education.university: string',
    'Degree.institution_name: string',
    'Profile.almaMater: string',
  ],
});

const KINDS = ['University', 'University', 'Institute', 'Academy', 'School'] as const;
