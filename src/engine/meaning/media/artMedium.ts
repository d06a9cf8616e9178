import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const artMedium = defineMeaning({
  id: 'media.artMedium',
  title: 'a medium of art',
  gives: 'text',
  names: phrases(`
    art medium; artwork|painting|sculpture|drawing|exhibit > medium; technique;
    artwork|painting|sculpture > material; painting technique; artwork|painting > technique; art style;
    art form; artwork|painting|artist|art > style; art movement
  `),
  generate: draw =>
    draw.random.pick([
      'oil on canvas',
      'watercolor',
      'acrylic',
      'charcoal',
      'bronze',
      'ink on paper',
      'mixed media',
      'photograph',
    ]),
  examples: ['Artwork.medium: string', 'painting.art_medium: string'],
});
