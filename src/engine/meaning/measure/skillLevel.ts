import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const skillLevel = defineMeaning({
  id: 'measure.skillLevel',
  title: 'a level of skill',
  gives: 'text',
  names: phrases(`
    level; = lvl; difficulty; difficulty level; skill level; experience level; proficiency;
    proficiency level; expertise level; seniority; seniority level; = expertise; fitness level; = tier name;
    knowledge level; activity level; language level; course level; career level; = complexity; complexity;
    job level; competency level; effort; effort level; spice level; noise level;
    recipe|course|quiz|level|puzzle > difficulty; challenge level; game difficulty; ability level;
    position level; target level; stress level; = intensity; intensity; training level; physical activity;
    trail difficulty; play level; course difficulty; comfort level; = proficiencies; spiciness;
    energy level; light requirement; player level name; skill proficiency; mastery; competence
  `),
  generate: draw => draw.random.pick(['beginner', 'intermediate', 'intermediate', 'advanced', 'expert']),
  examples: ['Course.level: string', 'recipe.difficulty: string'],
});
