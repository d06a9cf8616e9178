import { defineMeaning } from '../defineMeaning';
import { subjects } from './tables/subjects';

export const degree = defineMeaning({
  id: 'education.degree',
  title: 'an academic degree',
  gives: 'text',
  names: [
    'degree',
    'degree name',
    'academic degree',
    'diploma',
    'degree title',
    'degree|diploma > name',
    'degree|diploma > title',
    'degree program',
  ],
  generate: draw => `${draw.random.pick(KINDS)} in ${draw.random.pick(subjects)}`,
  examples: ['Education.degree: string', 'Graduate.academic_degree: string', 'Degree.name: string'],
});

const KINDS = ['B.A.', 'B.Sc.', 'B.Eng.', 'M.A.', 'M.Sc.', 'M.Eng.', 'Ph.D.', 'Diploma'] as const;
