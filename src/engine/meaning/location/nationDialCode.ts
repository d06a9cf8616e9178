import { defineMeaning } from '../defineMeaning';
import { countryFacet } from '../facets/country';

export const nationDialCode = defineMeaning({
  id: 'location.nationDialCode',
  title: "a country's calling code",
  gives: 'text',
  names: [
    'country|nation > dial code',
    'country|nation > calling code',
    'country|nation > phone code',
    'country|nation > phone',
    'country|nation > dialing code',
    'country|nation > phone prefix',
  ],
  generate: draw => `+${draw.facet(countryFacet).dialCode}`,
  examples: ['Country.dialCode: string', 'Nation.calling_code: string', 'Country.phoneCode: string'],
});
