import { defineMeaning } from '../defineMeaning';

export const phoneExtension = defineMeaning({
  id: 'contact.phoneExtension',
  title: 'a phone extension',
  gives: 'number',
  types: ['number', 'string'],
  names: [
    'phone extension',
    'extension number',
    'telephone extension',
    'employee|contact|phone|phone number > extension',
  ],
  generate: draw => draw.number({ minimum: 100, maximum: 9999 }),
  examples: ['Employee.phoneExtension: string', 'Phone.extension: number', 'Contact.phone_ext: string'],
});
