import { defineMeaning } from '../defineMeaning';

export const jwtAlgorithm = defineMeaning({
  id: 'internet.jwtAlgorithm',
  title: 'a signature algorithm',
  gives: 'text',
  names: ['jwt algorithm', 'signing algorithm', 'token algorithm', 'jwt|jwk|jwks|json web key > alg'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Jwk.alg: string', 'Token.signing_algorithm: string'],
});

const VALUES = [
  'HS256',
  'HS384',
  'HS512',
  'RS256',
  'RS384',
  'RS512',
  'ES256',
  'ES384',
  'ES512',
  'PS256',
  'EdDSA',
] as const;
