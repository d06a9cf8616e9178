import { drawBirth, two, hasDate, isDate } from '../birth';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { digitsOf } from '../wrongCheck';

export const mxRfc = definePrivacyKind({
  id: 'mx-rfc',
  title: 'Mexican RFC',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`[A-ZÑ&]{3,4}-?\d{6}-?[A-Z0-9]{3}`),
  needs: { digits: 6, number: 6 },
  alone: /^[A-ZÑ&]{4}\d{6}[A-Z0-9]{3}$/,
  aloneNeeds: { run: 9 },
  check: value => {
    const digits = digitsOf(value);
    return hasDate(digits, 2, 4) || !isDate(Number(digits.slice(2, 4)), 1);
  },
  words: ['rfc', 'registro federal de contribuyentes', 'registro federal'],
  country: 'MX',
  reserved: [
    {
      pattern: /^(?:XAXX|XEXX)010101000$/i,
      reason: 'the generic number of the SAT for the public or for foreigners',
    },
    // A wrong check digit proves nothing: 1.5 % of the issued ones are wrong.
    {
      pattern: /^[A-ZÑ&]{3,4}-?\d\d(?:00|1[3-9]|[2-9]\d)\d\d-?[A-Z0-9]{3}$/i,
      reason: 'its date has a month that does not exist',
    },
  ],
  generate: (random, hints) => {
    const birth = drawBirth(random, hints);
    const name = `${random.characters(1, 'BCFGHLMPRSTV')}${random.characters(1, 'AEIOU')}${random.characters(2, 'BCFGHLMPRSTVX')}`;
    const ending = random.characters(3, '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ');
    return `${name}${two(birth.year)}${two(birth.month + 20)}${two(birth.day)}${ending}`;
  },
  examples: { real: [['GODE', '561231', 'GR8'].join('')], synthetic: ['XAXX010101000', 'GODE563231GR8'] },
});
