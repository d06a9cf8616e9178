import { defineMeaning } from '../defineMeaning';
import { drawHex } from './identifiers';

export const hex = defineMeaning({
  id: 'id.hex',
  title: 'hexadecimal digits',
  gives: 'text',
  names: ['hex string', 'hexadecimal', 'hex value', 'hex id', '= hex data'],
  aliases: ['string.hexadecimal', 'hex'],
  generate: draw => drawHex(draw.random, 16),
  examples: ['Frame.hexString: string', 'frame.hex_value: string'],
});
