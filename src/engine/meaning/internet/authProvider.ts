import { defineMeaning } from '../defineMeaning';

export const authProvider = defineMeaning({
  id: 'internet.authProvider',
  title: 'who signs somebody in',
  gives: 'text',
  names: [
    'auth provider',
    'authentication provider',
    'identity provider',
    'login provider',
    'oauth provider',
    'sso provider',
    'sign in provider',
    'auth method',
    'login method',
    'authentication method',
    'identity|social login|oauth account|linked account|auth > provider',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Account.authProvider: string', 'User.identity_provider: string', 'Identity.provider: string'],
});

const VALUES = [
  'google',
  'github',
  'apple',
  'microsoft',
  'gitlab',
  'saml',
  'password',
  'magic-link',
] as const;
