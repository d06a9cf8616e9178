import { defineMeaning } from '../defineMeaning';
import { productFacet } from '../facets/product';
import { phrases } from '../phrases';

export const name = defineMeaning({
  id: 'color.name',
  title: 'a colour',
  gives: 'text',
  names: phrases(`
    color; color name; = hair color; eye color; hair color; paint color; fur color; primary color name;
    car color; favorite color; product color; exterior color; interior color; wall color; flower color;
    frame color; body color; fur; = tint; shade; color family; = colors; coat color; color label; skin tone;
    hair; ink color; color|paint|swatch > = name; vehicle color
  `),
  aliases: ['color.human', 'vehicle.color'],
  generate: draw => draw.facet(productFacet).color,
  examples: ['Product.color: string', 'person.eye_color: string', 'Car.colour: string', 'Color.name: string'],
});
