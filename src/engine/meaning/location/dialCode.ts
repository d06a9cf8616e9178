import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';

export const dialCode = defineMeaning({
  id: 'location.dialCode',
  title: "a country's calling code",
  gives: 'text',
  names: [
    'dial code',
    'dialing code',
    'calling code',
    'country calling code',
    'phone code',
    'phone country code',
    'country dial code',
    'phone prefix',
    'telephone code',
    'international code',
  ],
  generate: draw => `+${draw.facet(placeFacet).country.dialCode}`,
  examples: ['Phone.dialCode: string', 'User.phone_country_code: string', 'Form.callingCode: string'],
});
