import { defineFacet } from '../facet';
import { elements } from '../science/tables/elements';

/** A chemical element: its number, symbol, name and mass agree. */
export const elementFacet = defineFacet<(typeof elements)[number]>({
  id: 'element',
  kind: 'object',
  draw: ({ random }) => random.pick(elements),
});
