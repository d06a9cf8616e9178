import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const researchField = defineMeaning({
  id: 'science.researchField',
  title: 'a field of research',
  gives: 'text',
  names: phrases(`
    research field; research area; study field; discipline; scientific field; research topic; = discipline;
    research interest; scientific discipline; study area; academic field
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
  examples: ['Paper.researchField: string', 'author.research_area: string'],
});
