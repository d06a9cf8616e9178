import { phone } from '../../privacy/kinds/phone';
import { defineMeaning } from '../defineMeaning';
import { fitted } from '../facets/fitted';
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
    fitted(
      draw,
      Number(
        phone
          .generate(draw.random, {
            country: draw.facet(placeFacet).country.code,
            areaCodes: draw.facet(placeFacet).areaCodes,
          })
          .replace(/\D/g, ''),
      ),
      { minimum: 15_550_100, maximum: 15_550_199 },
    ),
  examples: ['User.phoneNumber: number', 'Subscriber.msisdn: number'],
});
