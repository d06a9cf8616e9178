import { defineMeaning } from '../defineMeaning';
import { drawCodeText } from './tables/drawCodeText';

export const nonce = defineMeaning({
  id: 'internet.nonce',
  title: 'a nonce',
  gives: 'text',
  names: ['idempotency key', 'request nonce', 'code challenge', 'code verifier'],
  generate: draw => drawCodeText(draw.random, 22),
  examples: ['Payment.idempotency_key: string', 'Auth.code_verifier: string'],
});
