import { drawBirth, dayMonthYear, hasDate } from '../birth';
import { weightedSum } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { digitsOf, wrongCheckRange, wrongDigit } from '../wrongCheck';

/** The fourth digit, of the three before it and the six after it; 10 where there is none. */
function svnrDigit(head: string, date: string): number {
  return weightedSum(head + date, [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11;
}

export const atSvnr = definePrivacyKind({
  id: 'at-svnr',
  title: 'Austrian social insurance number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{4}[ -]?\d{6}`),
  needs: { digits: 10 },
  check: value => hasDate(digitsOf(value), 6, 4),
  words: [
    'svnr',
    'sv nummer',
    'sozialversicherungsnummer',
    'svnummer',
    'versicherungsnummer',
    'sozialversicherung',
    'sv nr',
  ],
  country: 'AT',
  reserved: [
    wrongCheckRange({
      shape: /^\d{10}$/,
      passes: digits => svnrDigit(digits.slice(0, 3), digits.slice(4)) === Number(digits[3]),
    }),
  ],
  generate: (random, hints) => {
    const head = random.fill('!##');
    const date = dayMonthYear(drawBirth(random, hints));
    return `${head}${wrongDigit(random, svnrDigit(head, date) % 10)} ${date}`;
  },
  examples: { real: [['1237', '010180'].join(' ')], synthetic: ['1238 010180'] },
});
