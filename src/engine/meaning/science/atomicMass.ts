import { defineMeaning } from '../defineMeaning';
import { elementFacet } from '../facets/element';
import { phrases } from '../phrases';

export const atomicMass = defineMeaning({
  id: 'science.atomicMass',
  title: 'an atomic mass',
  gives: 'number',
  names: phrases(`
    atomic mass; atomic weight; element|atom > mass; element|atom > weight; standard atomic weight
  `),
  generate: draw => draw.facet(elementFacet).mass,
  examples: ['Element.atomicMass: number', 'atom.atomic_weight: number'],
});
