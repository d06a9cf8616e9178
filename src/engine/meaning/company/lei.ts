import { defineMeaning } from '../defineMeaning';

export const lei = defineMeaning({
  id: 'company.lei',
  title: 'a legal entity identifier',
  gives: 'text',
  names: ['lei', 'legal entity identifier', 'lei code'],
  generate: draw =>
    `0000${draw.random.characters(14, 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789')}${draw.random.digits(2)}`,
  examples: ['Company.lei: string', 'Issuer.lei_code: string'],
});
