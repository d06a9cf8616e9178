import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawUuid } from './identifiers';

export const correlationId = defineMeaning({
  id: 'id.correlationId',
  title: 'a correlation id',
  gives: 'text',
  names: phrases(`
    correlation id; = correlation; request id; x request id; amz request id; request conversation id;
    request operation id; request message id; = rrid; request identifier; client request id
  `),
  generate: draw => drawUuid(draw.random),
  examples: ['Log.correlationId: string', 'event.request_id: string'],
});
