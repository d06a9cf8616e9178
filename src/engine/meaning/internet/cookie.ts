import { defineMeaning } from '../defineMeaning';
import { drawCodeText } from './tables/drawCodeText';

export const cookie = defineMeaning({
  id: 'internet.cookie',
  title: 'a cookie',
  gives: 'text',
  names: ['cookie', 'set cookie', 'cookie header', 'cookie string', 'session cookie'],
  generate: draw => `session=sess_${drawCodeText(draw.random, 16)}; Path=/; HttpOnly`,
  examples: ['Request.cookie: string', 'Response.set_cookie: string'],
});
