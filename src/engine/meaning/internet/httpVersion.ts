import { defineMeaning } from '../defineMeaning';

export const httpVersion = defineMeaning({
  id: 'internet.httpVersion',
  title: 'an HTTP version',
  gives: 'text',
  names: ['http version', 'protocol version'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Request.httpVersion: string', 'Connection.protocol_version: string'],
});

const VALUES = ['HTTP/1.1', 'HTTP/2', 'HTTP/3'] as const;
