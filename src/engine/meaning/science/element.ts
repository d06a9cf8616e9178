import { defineMeaning } from '../defineMeaning';
import { elementFacet } from '../facets/element';
import { phrases } from '../phrases';

export const element = defineMeaning({
  id: 'science.element',
  title: 'a chemical element',
  gives: 'text',
  names: phrases(`
    chemical element; element name; = element; element|chemical element|atom > = name;
    chemical element name; = element mineral; element
  `),
  aliases: ['science.chemicalElement'],
  generate: draw => draw.facet(elementFacet).name,
  examples: ['Sample.element: string', 'atom.element_name: string', 'Element.name: string'],
});
