import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const hashAlgorithm = defineMeaning({
  id: 'software.hashAlgorithm',
  title: 'an algorithm',
  gives: 'text',
  names: phrases(`
    algorithm; hash algorithm; = alg; alg; signing algorithm; encryption algorithm; cipher; = cipher;
    hash type; digest algorithm; encryption; signature algorithm; checksum algorithm; key algorithm; = algo;
    hashing algorithm; encryption type; checksum type; cipher suite; signature type; signing method;
    key type; hash function
  `),
  generate: draw => draw.random.pick(['RS256', 'ES256', 'HS256', 'EdDSA', 'PS256', 'SHA-256']),
  examples: ['Token.alg: string', 'file.hash_algorithm: string', 'Key.algorithm: string'],
});
