import { drawBirth, two } from '../birth';
import { mod97 } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange } from '../wrongCheck';

/** The key of thirteen characters; Corsica's departments count as 19 and 18. */
function nirKey(payload: string): string {
  const digits = payload.replace('2A', '19').replace('2B', '18');
  return two(97 - mod97(digits));
}

export const frNir = definePrivacyKind({
  id: 'fr-nir',
  title: 'French social security number (NIR)',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`[12] ?\d\d ?\d\d ?(?:\d\d|2[AB]) ?\d{3} ?\d{3} ?\d\d`),
  needs: { digits: 12, number: 8 },
  alone: /^[12] ?\d\d ?(?:0[1-9]|1[0-2]|[2-9]\d)/,
  words: [
    'nir',
    'numero de securite sociale',
    'securite sociale',
    'numero secu',
    'insee',
    'numero insee',
    'num secu',
    'french social security',
  ],
  country: 'FR',
  reserved: [
    wrongCheckRange({
      shape: /^[12]\d{4}\d[\dAB]\d{8}$/,
      passes: text => nirKey(text.slice(0, 13)) === text.slice(13),
    }),
  ],
  generate: (random, hints) => {
    const birth = drawBirth(random, hints);
    const parts = [
      birth.sex === 'male' ? '1' : '2',
      two(birth.year),
      two(birth.month),
      two(random.int(21, 89)),
    ];
    const payload = [...parts, random.fill('0##'), random.fill('0##')].join('');
    const key = two(((Number(nirKey(payload)) + random.int(1, 95)) % 97) + 1);
    return `${[...parts, payload.slice(7, 10), payload.slice(10)].join(' ')} ${key}`;
  },
  examples: { real: [['2 95 10 99', '126 111', '93'].join(' ')], synthetic: ['2 95 10 99 126 111 94'] },
});
