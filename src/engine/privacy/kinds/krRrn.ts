import { drawBirth, two } from '../birth';
import { definePrivacyKind } from '../definePrivacyKind';

export const krRrn = definePrivacyKind({
  id: 'kr-rrn',
  title: 'Korean resident registration number',
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
