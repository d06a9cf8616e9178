import { drawBirth, sexDigit, two, hasDate } from '../birth';
import { mod11And2Character } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange } from '../wrongCheck';

export const cnRic = definePrivacyKind({
  id: 'cn-ric',
  title: 'Chinese resident identity number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{17}[\dXx]`),
  needs: { digits: 17, number: 17 },
  alone: /^[1-9]\d{5}(?:19|20)/,
  check: value => hasDate(value, 10, 12),
  words: [
    '身份证',
    '身份证号',
    '身份证号码',
    'resident identity card',
    'resident id',
    'shenfenzheng',
    'identity card',
    'id card',
    'chinese id',
    'sfzh',
    'sfz',
    'sfzhm',
    'zjhm',
    '证件号码',
    '证件号',
    'id card no',
    'id card number',
    'resident id number',
    'identity card no',
  ],
  country: 'CN',
  reserved: [
    { pattern: /^0\d{16}[0-9X]$/i, reason: 'of a region that begins with 0; GB/T 2260 has none' },
    wrongCheckRange({
      shape: /^\d{17}[0-9X]$/,
      passes: text => mod11And2Character(text.slice(0, 17)) === text[17],
    }),
  ],
  generate: (random, hints) => {
    const birth = drawBirth(random, hints);
    const date = `${birth.year}${two(birth.month)}${two(birth.day)}`;
    const payload = `0${random.digits(5)}${date}${random.digits(2)}${sexDigit(random, birth.sex)}`;
    return payload + mod11And2Character(payload);
  },
  examples: {
    real: [['110105', '19491231', '002X'].join('')],
    synthetic: ['010105194912310024', '110105194912310021'],
  },
});
