import { defineMeaning } from '../defineMeaning';
import { encodeBase64Url } from './tables/encodeBase64Url';

export const jwt = defineMeaning({
  id: 'internet.jwt',
  title: 'an unsigned JSON Web Token',
  gives: 'text',
  names: ['jwt', 'json web token', 'id token', 'jwt token', 'jwt access token'],
  generate: draw =>
    `eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.${encodeBase64Url(`{"iss":"example","sub":"${draw.random.digits(9)}"}`)}.`,
  examples: ['Auth.jwt: string', 'Session.idToken: string', 'Login.jwt_token: string'],
});
