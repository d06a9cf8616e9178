import { defineMeaning } from '../defineMeaning';
import { drawCodeText } from './tables/drawCodeText';

export const nonce = defineMeaning({
  id: 'internet.nonce',
  title: 'a nonce',
  gives: 'text',
  names: ['nonce', 'idempotency key', 'request nonce', 'code challenge', 'code verifier'],
  generate: draw => drawCodeText(draw.random, 22),
  examples: ['Request.nonce: string', 'Payment.idempotencyKey: string', 'Auth.code_verifier: string'],
});
