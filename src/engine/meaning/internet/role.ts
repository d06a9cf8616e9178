import { defineMeaning } from '../defineMeaning';
import { people } from '../person/tables/owners';

export const role = defineMeaning({
  id: 'internet.role',
  title: 'a role in an application',
  gives: 'text',
  names: [
    '= role',
    'user role',
    'account role',
    'member role',
    'access role',
    'team role',
    'role name',
    'role > name',
    'role > key',
    'role > code',
    `${people} > role`,
    'access level',
    `${people} > permission level`,
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: [
    'User.role: string',
    'Role.name: string',
    'Member.member_role: string',
    'Account.accessLevel: string',
  ],
});

const VALUES = [
  'admin',
  'editor',
  'viewer',
  'owner',
  'member',
  'guest',
  'billing',
  'support',
  'auditor',
  'moderator',
] as const;
