import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const routingNumber = defineMeaning({
  id: 'finance.routingNumber',
  title: 'a bank routing number',
  gives: 'text',
  names: phrases(`
    routing number; aba number; routing code; aba routing number; routing transit number; bank code; = aba;
    transit number; bank routing number; branch code; ifsc; ifsc code; bank number
  `),
  aliases: ['finance.routingNumber'],
  generate: draw => `00${draw.random.digits(7)}`,
  examples: ['Bank.routingNumber: string', 'account.aba_number: string'],
});
