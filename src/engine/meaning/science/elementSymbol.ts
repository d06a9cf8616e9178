import { defineMeaning } from '../defineMeaning';
import { elementFacet } from '../facets/element';
import { phrases } from '../phrases';

export const elementSymbol = defineMeaning({
  id: 'science.elementSymbol',
  title: 'a symbol of a chemical element',
  gives: 'text',
  names: phrases(`
    element symbol; chemical symbol; element|atom|chemical element > symbol; atomic symbol;
    element|atom > code
  `),
  generate: draw => draw.facet(elementFacet).symbol,
  examples: ['Element.symbol: string', 'atom.chemical_symbol: string'],
});
