import { defineMeaning } from '../defineMeaning';
import { nameStarts } from '../facets/tables/inventedNames';

export const team = defineMeaning({
  id: 'hr.team',
  title: 'a team',
  gives: 'text',
  names: [
    'team name',
    '= team',
    'squad',
    'squad name',
    'team|squad|crew > name',
    '= group',
    'group name',
    'user group',
    'user group|group|member group|working group > name',
    'team > title',
    'team > label',
    'assigned team',
    'owning team',
    '= crew',
  ],
  generate: draw => `${draw.random.pick(nameStarts)} ${draw.random.pick(KINDS)}`,
  examples: [
    'Team.name: string',
    'Employee.team: string',
    'User.teamName: string',
    'Group.name: string',
    'Service.owning_team: string',
  ],
});

const KINDS = [
  'Team',
  'Squad',
  'Crew',
  'Platform',
  'Operations',
  'Support',
  'Delivery',
  'Research',
  'Design',
  'Growth',
  'Quality',
  'Infrastructure',
] as const;
