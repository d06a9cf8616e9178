import { dayMonthYear, drawBirth, sexDigit, two, hasDate } from '../birth';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

const CHECKS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

export const fiHetu = definePrivacyKind({
  id: 'fi-hetu',
  title: 'Finnish personal identity code',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]`),
  needs: { digits: 9, number: 6 },
  alone: /^\d{6}[-+A-FU-Y]/,
  check: value =>
    hasDate(value, 2, 0) &&
    CHECKS.charAt(Number(value.slice(0, 6) + value.slice(7, 10)) % 31) === value.charAt(10),
  words: ['hetu', 'henkilotunnus', 'personal identity code', 'sosiaaliturvatunnus', 'personbeteckning'],
  country: 'FI',
  reserved: [
    {
      pattern: /^\d{6}[-+A-FU-Y]9\d\d[0-9A-FHJ-NPR-Y]$/,
      reason: 'of serial number 900-999, which the population register does not give',
    },
  ],
  generate: (random, hints) => {
    const birth = drawBirth(random, hints);
    const date = dayMonthYear(birth);
    const serial = `9${two(random.int(0, 9) * 10 + sexDigit(random, birth.sex))}`;
    return `${date}${birth.year >= 2000 ? 'A' : '-'}${serial}${CHECKS.charAt(Number(date + serial) % 31)}`;
  },
  examples: { real: [['131052', '308T'].join('-')], synthetic: ['131052-908T', '010101A901V'] },
});
