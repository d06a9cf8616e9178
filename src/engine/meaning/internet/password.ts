import { defineMeaning } from '../defineMeaning';
import { passwordEdges } from '../edges/internetEdges';

export const password = defineMeaning({
  id: 'internet.password',
  title: 'a password that is none',
  gives: 'text',
  names: [
    'password',
    'passphrase',
    'user password',
    'confirm password',
    'password confirmation',
    'password confirm',
    'repeat password',
    'new password',
    'old password',
    'current password',
    'db password',
    'temporary password',
  ],
  aliases: ['password'],
  generate: draw =>
    `Not-a-real-passw0rd-${draw.random.characters(Math.max(6, (draw.limits.minLength ?? 0) - 21), '0123456789')}`,
  edgeCases: passwordEdges,
  examples: [
    'User.password: string',
    'Login.passwd: string',
    'Config.db_password: string',
    'Form.pwd: string',
    'Register.confirmPassword: string',
  ],
});
