import { defineMeaning } from '../defineMeaning';
import { drawCodeText } from './tables/drawCodeText';

export const sessionId = defineMeaning({
  id: 'internet.sessionId',
  title: 'a session id',
  gives: 'text',
  names: ['session id', 'sid', 'session key', 'session identifier', 'session > id'],
  generate: draw => `sess_${drawCodeText(draw.random, 24)}`,
  examples: [
    'Request.sessionId: string',
    'Cookie.sid: string',
    'Log.session_id: string',
    'Session.id: string',
  ],
});
