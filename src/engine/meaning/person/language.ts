import { defineMeaning } from '../defineMeaning';
import { people } from './tables/owners';

export const language = defineMeaning({
  id: 'person.language',
  title: 'a language somebody speaks',
  gives: 'text',
  names: [
    'native language',
    'mother tongue',
    'spoken language',
    'first language',
    'language spoken',
    'preferred language',
    `${people} > language`,
    'country|nation > language',
    'country|nation > official language',
  ],
  aliases: ['location.language'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Person.nativeLanguage: string', 'Guide.spoken_languages: string', 'Country.languages: string'],
});

const VALUES = [
  'English',
  'German',
  'French',
  'Spanish',
  'Italian',
  'Dutch',
  'Portuguese',
  'Polish',
  'Swedish',
  'Norwegian',
  'Danish',
  'Finnish',
  'Japanese',
  'Korean',
  'Mandarin',
  'Arabic',
  'Turkish',
  'Ukrainian',
  'Hindi',
  'Greek',
] as const;
