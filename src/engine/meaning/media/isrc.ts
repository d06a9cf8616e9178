import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const isrc = defineMeaning({
  id: 'media.isrc',
  title: 'an international standard recording code',
  gives: 'text',
  names: phrases(`
    isrc; isrc code
  `),
  generate: draw =>
    `ZZ${draw.random.characters(3, 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789')}${draw.random.digits(7)}`,
  examples: ['Track.isrc: string', 'recording.isrc_code: string'],
});
