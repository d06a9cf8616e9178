import { phone as phoneKind } from '../../privacy/kinds/phone';
import { defineMeaning } from '../defineMeaning';
import { phoneEdges } from '../edges/personEdges';
import { placeFacet } from '../facets/place';
import { people } from '../person/tables/owners';

export const phone = defineMeaning({
  id: 'contact.phone',
  title: 'a phone number',
  gives: 'text',
  names: [
    'phone',
    'phone number',
    'mobile',
    'mobile phone',
    'mobile number',
    `${people} > cell`,
    '= cell number',
    'cell phone',
    'cellphone',
    'cell number',
    'contact number',
    'telephone number',
    'landline',
    'landline number',
    'home phone',
    'work phone',
    'whatsapp',
    'whatsapp number',
    'msisdn',
    'caller id',
    'hotline',
    'daytime phone',
    'phone|telephone > number',
    'call|sms|text message > from',
    'call|sms|text message > to',
    'phone line',
    'call back number',
    'callback number',
  ],
  aliases: ['phone.number', 'phone', 'tel', 'phone-number'],
  generate: draw =>
    phoneKind.generate(draw.random, {
      country: draw.facet(placeFacet).country.code,
      areaCodes: draw.facet(placeFacet).areaCodes,
    }),
  edgeCases: phoneEdges,
  examples: [
    'User.phone: string',
    'Customer.phoneNumber: string',
    'Contact.mobile: string',
    'Employee.work_phone: string',
    'Shop.tel: string',
    'Sms.from: string',
    'Contact.cell-phone: string',
    'User.mob: string',
    'Store.telephone: string',
  ],
});
