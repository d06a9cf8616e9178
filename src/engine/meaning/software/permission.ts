import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { resources } from './tables/names';

export const permission = defineMeaning({
  id: 'software.permission',
  title: 'a permission',
  gives: 'text',
  names: phrases(`
    permission; permission name; scope; oauth scope; = grant; grant;
    permission|scope|privilege|claim|grant > = name; access right; privilege; = ability; claim;
    required permission; = claims; token scope; permission key; scopes; permission|scope > = key;
    permission|privilege > code; permission code; = entitlement; entitlement; authority; = right;
    granted authority; ability; permission|policy > = action; api scope; required scope; permission slug;
    permission|scope > = value; access scope
  `),
  generate: draw =>
    `${draw.random.pick(resources)}:${draw.random.pick(['read', 'write', 'delete', 'create', 'update', 'manage', 'export', 'share'])}`,
  examples: [
    'Role.permissions: string',
    'token.scope: string',
    'Permission.name: string',
    'ApiKey.scopes: string',
  ],
});
