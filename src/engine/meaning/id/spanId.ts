import { defineMeaning } from '../defineMeaning';
import { drawHex } from './identifiers';

export const spanId = defineMeaning({
  id: 'id.spanId',
  title: 'a span id',
  gives: 'text',
  names: ['span id', 'parent span id', '= span'],
  generate: draw => drawHex(draw.random, 16),
  examples: ['Span.spanId: string', 'span.parent_span_id: string'],
});
