import { privateKey as privateKeyKind } from '../../privacy/kinds/privateKey';
import { defineMeaning } from '../defineMeaning';

export const privateKey = defineMeaning({
  id: 'internet.privateKey',
  title: 'a private key in PEM',
  gives: 'text',
  names: ['private key', 'rsa private key', 'ssh private key', 'private key pem', 'tls key', 'key pem'],
  generate: draw => privateKeyKind.generate(draw.random, {}),
  examples: ['Tls.privateKey: string', 'Certificate.private_key: string'],
});
