import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawName } from '../text/phrases';

export const artworkTitle = defineMeaning({
  id: 'media.artworkTitle',
  title: 'a title of a work of art',
  gives: 'text',
  names: phrases(`
    artwork title; painting title; artwork|painting|sculpture|drawing|exhibit|art|nft > title;
    artwork|painting|sculpture|exhibit|nft > = name; exhibition title; exhibition name; painting; sculpture;
    artwork name; exhibit name; nft name
  `),
  generate: draw => drawName(draw),
  examples: ['Artwork.title: string', 'museum.exhibition_title: string'],
});
