import { defineMeaning } from '../defineMeaning';

export const yearsOfExperience = defineMeaning({
  id: 'hr.yearsOfExperience',
  title: 'years of experience',
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: [
    'year of experience',
    'experience year',
    'year experience',
    'work experience',
    'experience in year',
    'employee|candidate|applicant|job|skill|instructor|doctor > experience',
    'seniority year',
    'total experience',
    'minimum experience',
    'required experience',
    'skill > year',
  ],
  unit: 'yr',
  generate: draw => draw.number({ minimum: 0, maximum: 32, shape: 'low' }),
  examples: [
    'Candidate.yearsOfExperience: number',
    'Job.experienceYears: number',
    'Applicant.years_experience: number',
    'Employee.experience: number',
  ],
});
