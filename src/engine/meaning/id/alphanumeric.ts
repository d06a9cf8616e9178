import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { BASE62 } from './identifiers';

export const alphanumeric = defineMeaning({
  id: 'id.alphanumeric',
  title: 'letters and digits',
  gives: 'text',
  names: phrases(`
    alphanumeric; random string; = nonce; nonce; = salt; salt; csrf; csrf token; xsrf token; state token;
    code challenge; code verifier; password salt; = entropy; random; cnonce; = text seed; challenge;
    csrf state; oauth state
  `),
  aliases: ['string.alphanumeric', 'string.alpha', 'string.sample'],
  generate: draw => draw.random.characters(24, BASE62),
  examples: ['Login.nonce: string', 'form.csrf_token: string', 'User.salt: string'],
});
