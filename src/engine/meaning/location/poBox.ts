import { defineMeaning } from '../defineMeaning';

export const poBox = defineMeaning({
  id: 'location.poBox',
  title: 'a post-office box',
  gives: 'text',
  names: ['po box', 'post office box', 'p o box', 'postbox', 'postal box'],
  generate: draw => `P.O. Box ${String(draw.random.int(100, 9999))}`,
  examples: ['Address.poBox: string', 'Company.post_office_box: string'],
});
