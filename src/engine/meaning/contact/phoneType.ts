import { defineMeaning } from '../defineMeaning';

export const phoneType = defineMeaning({
  id: 'contact.phoneType',
  title: 'a kind of phone number',
  gives: 'text',
  names: [
    'phone type',
    'phone number type',
    'phone label',
    'phone|phone number|telephone > type',
    'phone|phone number|telephone > label',
    'phone|phone number|telephone > kind',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Contact.phoneType: string', 'PhoneNumber.type: string', 'Phone.label: string'],
});

const VALUES = ['mobile', 'home', 'work', 'fax', 'main'] as const;
