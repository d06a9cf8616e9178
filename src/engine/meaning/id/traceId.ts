import { defineMeaning } from '../defineMeaning';
import { drawHex } from './identifiers';

export const traceId = defineMeaning({
  id: 'id.traceId',
  title: 'a trace id',
  gives: 'text',
  names: ['trace id', '= trace', 'parent trace id'],
  generate: draw => drawHex(draw.random, 32),
  examples: ['Span.traceId: string', 'log.trace_id: string'],
});
