import { drawBirth, sexDigit, two, isDate } from '../birth';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

export const dkCpr = definePrivacyKind({
  id: 'dk-cpr',
  title: 'Danish CPR number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{6}-?\d{4}`),
  needs: { digits: 10 },
  check: value => isDate(Number(value.slice(2, 4)), Number(value.slice(0, 2)) % 60 || 60),
  words: ['cpr', 'cpr number', 'cpr nummer', 'cpr nr', 'personnummer', 'danish cpr'],
  country: 'DK',
  reserved: [
    {
      pattern: /^[67-9]\d{5}-?\d{4}$/,
      reason: 'its day is raised by 60, as the CPR office has it for replacement numbers',
    },
  ],
  generate: (random, hints) => {
    const birth = drawBirth(random, hints);
    // The first serial digit tells the century: 0-3 before 2000, 4-9 from then on for years below 37.
    const serial = `${birth.year >= 2000 ? random.int(4, 9) : random.int(0, 3)}${random.digits(2)}`;
    return `${two(birth.day + 60)}${two(birth.month)}${two(birth.year)}-${serial}${sexDigit(random, birth.sex)}`;
  },
  examples: { real: [['210770', '1234'].join('-')], synthetic: ['810770-1234'] },
});
