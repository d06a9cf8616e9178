import { iban as ibanKind } from '../../privacy/kinds/iban';
import { defineMeaning } from '../defineMeaning';

export const iban = defineMeaning({
  id: 'finance.iban',
  title: 'an IBAN',
  gives: 'text',
  names: ['iban', 'iban number', 'international bank account number', 'iban code'],
  aliases: ['finance.iban', 'iban'],
  generate: draw => ibanKind.generate(draw.random, { country: draw.home.code }),
  examples: ['Account.iban: string', 'payee.iban_number: string', 'BankAccount.IBAN: string'],
});
