import { inPan } from '../../privacy/kinds/inPan';
import { defineMeaning } from '../defineMeaning';

export const panCard = defineMeaning({
  id: 'government.panCard',
  title: 'an Indian tax number',
  gives: 'text',
  names: ['pan card', 'pan card number', 'permanent account number', 'pan card no'],
  aliases: ['in-pan'],
  generate: draw => inPan.generate(draw.random, {}),
  examples: ['Kyc.panCard: string', 'Person.permanent_account_number: string'],
});
