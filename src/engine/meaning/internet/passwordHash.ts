import { defineMeaning } from '../defineMeaning';

export const passwordHash = defineMeaning({
  id: 'internet.passwordHash',
  title: 'a password hash that belongs to no password',
  gives: 'text',
  names: [
    'password hash',
    'hashed password',
    'password digest',
    'encrypted password',
    'pwd hash',
    'password salt hash',
  ],
  generate: draw => `$2b$10$notARealHashOnlyForTests.${draw.random.characters(28, ALPHABET)}`,
  examples: ['User.passwordHash: string', 'Account.hashed_password: string', 'Credential.pwdHash: string'],
});

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
