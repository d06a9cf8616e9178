import { defineMeaning } from '../defineMeaning';

export const visaType = defineMeaning({
  id: 'travel.visaType',
  title: 'a kind of visa',
  gives: 'text',
  names: [
    'visa type',
    'visa category',
    'visa class',
    'travel visa',
    '= visa',
    'visa > type',
    'visa > category',
    'immigration status',
    'residence permit',
    'residency status',
    'visa status',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Visa.type: string', 'Traveler.visa_type: string', 'Employee.visaStatus: string'],
});

const VALUES = ['tourist', 'business', 'student', 'work', 'transit', 'family', 'permanent'] as const;
