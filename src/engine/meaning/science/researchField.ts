import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const researchField = defineMeaning({
  id: 'science.researchField',
  title: 'a field of research',
  gives: 'text',
  names: phrases(`
    research field; research area; field of study; discipline; scientific field; research topic;
    area of research; = discipline; field of research; research interest; scientific discipline;
    area of study; academic field; study area
  `),
  generate: draw =>
    draw.random.pick([
      'Neuroscience',
      'Genetics',
      'Astrophysics',
      'Ecology',
      'Materials science',
      'Robotics',
      'Climatology',
      'Linguistics',
      'Economics',
      'Organic chemistry',
      'Oceanography',
      'Computer vision',
    ]),
  examples: ['Paper.researchField: string', 'author.field_of_study: string'],
});
