import { defineMeaning } from '../defineMeaning';
import { withLuhnDigit } from '../facets/checkDigits';
import { BASE36 } from '../id/identifiers';

export const isin = defineMeaning({
  id: 'finance.isin',
  title: 'an ISIN',
  gives: 'text',
  names: ['isin', 'isin code'],
  generate: draw => {
    const body = `XX${draw.random.characters(9, BASE36).toUpperCase()}`;
    const digits = body.replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55));
    return body + withLuhnDigit(digits).slice(-1);
  },
  examples: ['Security.isin: string', 'fund.isin_code: string'],
});
