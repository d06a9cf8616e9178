import { phone } from '../../privacy/kinds/phone';
import { defineMeaning } from '../defineMeaning';
import { phoneEdges } from '../edges/personEdges';
import { placeFacet } from '../facets/place';

export const fax = defineMeaning({
  id: 'contact.fax',
  title: 'a fax number',
  gives: 'text',
  names: ['fax', 'fax number'],
  generate: draw =>
    phone.generate(draw.random, {
      country: draw.facet(placeFacet).country.code,
      areaCodes: draw.facet(placeFacet).areaCodes,
    }),
  edgeCases: phoneEdges,
  examples: ['Company.fax: string', 'Office.fax_number: string'],
});
