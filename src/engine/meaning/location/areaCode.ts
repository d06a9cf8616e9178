import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';

export const areaCode = defineMeaning({
  id: 'location.areaCode',
  title: 'a telephone area code',
  gives: 'text',
  names: ['area code', 'phone area code', 'telephone area code', 'city code'],
  generate: draw =>
    draw.random.pick(
      draw.facet(placeFacet).areaCodes.length > 0 ? draw.facet(placeFacet).areaCodes : FALLBACK,
    ),
  examples: ['Phone.areaCode: string', 'City.phone_area_code: string'],
});

const FALLBACK = ['20', '31', '40', '61', '70'] as const;
