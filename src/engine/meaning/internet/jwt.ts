import { jwt as jwtKind } from '../../privacy/kinds/jwt';
import { defineMeaning } from '../defineMeaning';

export const jwt = defineMeaning({
  id: 'internet.jwt',
  title: 'an unsigned JSON Web Token',
  gives: 'text',
  names: ['jwt', 'json web token', 'id token', 'jwt token', 'jwt access token'],
  generate: draw => jwtKind.generate(draw.random, {}),
  examples: ['Auth.jwt: string', 'Session.idToken: string', 'Login.jwt_token: string'],
});
