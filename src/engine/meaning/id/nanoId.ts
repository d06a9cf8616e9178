import { defineMeaning } from '../defineMeaning';
import { URL_SAFE } from './identifiers';

export const nanoId = defineMeaning({
  id: 'id.nanoId',
  title: 'a Nano ID',
  gives: 'text',
  names: ['nanoid', 'nano id', 'short uuid'],
  aliases: ['nanoid', 'string.nanoid'],
  generate: draw => draw.random.characters(21, URL_SAFE),
  examples: ['Link.nanoid: string', 'link.nano_id: string'],
});
