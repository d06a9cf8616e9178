import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const constructionMaterial = defineMeaning({
  id: 'property.constructionMaterial',
  title: 'a material that houses are built of',
  gives: 'text',
  names: phrases(`
    construction; construction material; construction type; wall material; roof type; building material;
    roof material; flooring; floor type; house|building > construction; floor material; exterior; roof;
    wall type; facade
  `),
  generate: draw =>
    draw.random.pick(['brick', 'timber', 'concrete', 'stone', 'steel', 'slate', 'tile', 'parquet']),
  examples: ['House.constructionMaterial: string', 'roof.roof_type: string'],
});
