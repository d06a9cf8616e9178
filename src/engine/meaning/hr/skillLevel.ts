import { defineMeaning } from '../defineMeaning';

export const skillLevel = defineMeaning({
  id: 'hr.skillLevel',
  title: 'how well somebody can do something',
  gives: 'text',
  names: [
    'skill level',
    'proficiency',
    'proficiency level',
    'competency level',
    'skill|competency|language|language skill > level',
    'language level',
    'fluency',
    'skill proficiency',
    'expertise level',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Skill.level: string', 'User.skill_level: string', 'Language.proficiency: string'],
});

const VALUES = ['beginner', 'elementary', 'intermediate', 'advanced', 'expert'] as const;
