import { defineMeaning } from '../defineMeaning';
import { productFacet } from '../facets/product';
import { phrases } from '../phrases';

export const name = defineMeaning({
  id: 'color.name',
  title: 'a colour',
  gives: 'text',
  names: phrases(`
    color; color name; paint color; fur color; primary color name; favorite color; product color;
    exterior color; interior color; wall color; flower color; frame color; body color; fur; = tint; shade;
    color family; = colors; coat color; color label; skin tone; hair; ink color;
    color|paint|swatch > = name
  `),
  aliases: ['color.human'],
  generate: draw => draw.facet(productFacet).color,
  examples: [
    'Product.color: string',
    'paint.paint_colour: string',
    'Shoe.colour: string',
    'Color.name: string',
  ],
});
