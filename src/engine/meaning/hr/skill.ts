import { defineMeaning } from '../defineMeaning';
import { skills } from './tables/skills';

export const skill = defineMeaning({
  id: 'hr.skill',
  title: 'a skill',
  gives: 'text',
  names: [
    'skill',
    'skill name',
    'competency',
    'expertise',
    'skill|competency > name',
    'skill|competency > title',
    'required skill',
    'technical skill',
    'soft skill',
    'area of expertise',
    'expertise area',
    'specialization',
    'specialisation',
    'skill set',
  ],
  generate: draw => draw.random.pick(skills),
  examples: [
    'User.skills: string',
    'Skill.name: string',
    'Job.required_skills: string',
    'Consultant.expertise: string',
  ],
});
