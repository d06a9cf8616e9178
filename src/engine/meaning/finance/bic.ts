import { bic as bicKind } from '../../privacy/kinds/bic';
import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const bic = defineMeaning({
  id: 'finance.bic',
  title: 'a BIC',
  gives: 'text',
  names: phrases(`
    bic; swift; swift code; bic code; bic swift; swift bic; bank identifier code
  `),
  aliases: ['finance.bic', 'bic', 'swift'],
  generate: draw => bicKind.generate(draw.random, { country: draw.home.code }),
  examples: ['Bank.bic: string', 'bank.swift_code: string', 'Account.SWIFT: string'],
});
