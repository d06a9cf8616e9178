import { defineMeaning } from '../defineMeaning';

export const scope = defineMeaning({
  id: 'internet.scope',
  title: 'a permission',
  gives: 'text',
  names: [
    'oauth scope',
    '= scope',
    'api scope',
    'permission',
    'permission name',
    'token scope',
    'user permission',
    'granted scope',
    'permission > name',
    'permission > key',
    'permission > code',
    'scope > name',
  ],
  generate: draw => `${draw.random.pick(THINGS)}:${draw.random.pick(ACTS)}`,
  examples: [
    'Token.scope: string',
    'Role.permissions: string',
    'Client.oauth_scopes: string',
    'Permission.name: string',
  ],
});

const THINGS = [
  'orders',
  'users',
  'invoices',
  'reports',
  'files',
  'settings',
  'payments',
  'teams',
  'products',
  'webhooks',
  'messages',
  'billing',
  'projects',
  'audit-log',
  'keys',
  'members',
] as const;
const ACTS = ['read', 'write', 'delete', 'export', 'manage'] as const;
