import { defineMeaning } from '../defineMeaning';
import { drawSlug } from '../text/phrases';

export const doi = defineMeaning({
  id: 'media.doi',
  title: 'a DOI',
  gives: 'text',
  names: ['doi', 'digital object identifier', 'paper doi', 'article doi'],
  aliases: ['doi'],
  generate: draw => `10.5555/${drawSlug(draw.random)}.${draw.random.digits(5)}`,
  examples: ['Paper.doi: string', 'article.digital_object_identifier: string'],
});
