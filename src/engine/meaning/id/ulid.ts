import { defineMeaning } from '../defineMeaning';
import { drawUlid } from './identifiers';

export const ulid = defineMeaning({
  id: 'id.ulid',
  title: 'a ULID',
  gives: 'text',
  names: ['ulid'],
  aliases: ['ulid', 'string.ulid'],
  generate: draw => drawUlid(draw.random, draw.now - draw.random.int(0, 2_000_000_000)),
  examples: ['Event.ulid: string', 'row.event_ulid: string'],
});
