import { inAadhaar } from '../../privacy/kinds/inAadhaar';
import { defineMeaning } from '../defineMeaning';

export const aadhaar = defineMeaning({
  id: 'government.aadhaar',
  title: 'an Indian Aadhaar number',
  gives: 'text',
  names: ['aadhaar', 'aadhaar number', 'aadhar', 'aadhar number', 'aadhaar id'],
  aliases: ['in-aadhaar'],
  generate: draw => inAadhaar.generate(draw.random, {}),
  examples: ['Person.aadhaar: string', 'Kyc.aadhaar_number: string'],
});
