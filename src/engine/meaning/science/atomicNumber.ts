import { defineMeaning } from '../defineMeaning';
import { elementFacet } from '../facets/element';
import { phrases } from '../phrases';

export const atomicNumber = defineMeaning({
  id: 'science.atomicNumber',
  title: 'an atomic number',
  gives: 'number',
  names: phrases(`
    atomic number; element|atom > = number; proton count; protons count; proton; electron count; electron
  `),
  generate: draw => draw.facet(elementFacet).number,
  examples: ['Element.atomicNumber: number', 'atom.atomic_number: number'],
});
