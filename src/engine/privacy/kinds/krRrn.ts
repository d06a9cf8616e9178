import { drawBirth, two, isDate } from '../birth';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

export const krRrn = definePrivacyKind({
  id: 'kr-rrn',
  title: 'Korean resident registration number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{6}-?\d{7}`),
  needs: { digits: 13, number: 13 },
  alone: /^\d{6}-[1-8]\d{6}$/,
  aloneNeeds: { joints: 1 },
  check: value =>
    isDate(Number(value.slice(2, 4)), Number(value.slice(4, 6))) || !isDate(Number(value.slice(2, 4)), 1),
  words: ['rrn', 'resident registration number', '주민등록번호', '주민번호', 'jumin', 'jumin number'],
  country: 'KR',
  // A wrong check digit proves nothing: numbers given since October 2020 have none.
  reserved: [
    {
      pattern: /^\d\d(?:00|1[3-9]|[2-9]\d)\d\d-?\d{7}$/,
      reason: 'its birth date has a month that does not exist',
    },
  ],
  generate: (random, hints) => {
    const birth = drawBirth(random, hints);
    const sex = (birth.sex === 'male' ? 1 : 2) + (birth.year >= 2000 ? 2 : 0);
    return `${two(birth.year)}${two(birth.month + 20)}${two(birth.day)}-${sex}${random.digits(6)}`;
  },
  examples: { real: [['971013', '9019902'].join('-')], synthetic: ['973013-1019902'] },
});
