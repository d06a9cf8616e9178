import { defineMeaning } from '../defineMeaning';

export const permitNumber = defineMeaning({
  id: 'government.permitNumber',
  title: "a permit's number",
  gives: 'text',
  names: [
    'permit id',
    'permit no',
    'permit',
    'certificate number',
    'registration certificate',
    'certification number',
    'accreditation number',
    'charity number',
  ],
  generate: draw => `P-${draw.random.digits(7)}`,
  examples: ['Worker.permit_id: string', 'Building.permit: string'],
});
