import { phone } from '../../privacy/kinds/phone';
import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';

export const phoneDigits = defineMeaning({
  id: 'contact.phoneDigits',
  title: 'a phone number as digits alone',
  gives: 'number',
  names: [
    'phone',
    'phone number',
    'mobile number',
    'mobile phone',
    'msisdn',
    'contact number',
    'telephone number',
    'whatsapp number',
  ],
  generate: draw =>
    Number(
      phone
        .generate(draw.random, {
          country: draw.facet(placeFacet).country.code,
          areaCodes: draw.facet(placeFacet).areaCodes,
        })
        .replace(/\D/g, ''),
    ),
  examples: ['User.phoneNumber: number', 'Subscriber.msisdn: number'],
});
