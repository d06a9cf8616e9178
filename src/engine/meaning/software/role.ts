import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const role = defineMeaning({
  id: 'software.role',
  title: 'a role',
  gives: 'text',
  names: phrases(`
    role; user role; role name; = authority role; account role; member role;
    role|user role|user group > = name; access role; system role; team role; organization role; role key;
    role|user role > = key; role|user role > code; role code; role title; default role;
    role|user role > title; role type; message|chat message|participant > role; assigned role; current role;
    user type; account role name; = usertype; member type; user|member|account user > = type; user kind;
    user level; user group; role slug; role display name; admin role; project role; workspace role;
    membership role; security group; role|user role > label; user category; contact type; permission group;
    author role; sender role; sender type; actor type
  `),
  generate: draw =>
    draw.random.pick(['admin', 'editor', 'viewer', 'viewer', 'member', 'member', 'owner', 'guest']),
  examples: ['User.role: string', 'member.role_name: string', 'Role.name: string', 'User.userType: string'],
});
