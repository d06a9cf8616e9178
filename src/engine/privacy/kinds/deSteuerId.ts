import type { Stream } from '../../random/stream';
import { mod11And10Digit } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange } from '../wrongCheck';

/** Ten digits of which one occurs twice and one not at all, 0 first, as § 139b AO wants them but for the first. */
function drawPayload(random: Stream): string {
  const others = '123456789'.split('');
  for (let index = others.length - 1; index > 0; index -= 1) {
    const other = random.int(0, index);
    [others[index], others[other]] = [others[other] ?? '', others[index] ?? ''];
  }
  others[random.int(4, 8)] = others[random.int(0, 3)] ?? '1';
  return `0${others.join('')}`;
}

export const deSteuerId = definePrivacyKind({
  id: 'de-steuer-id',
  title: 'German tax identification number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{2} ?\d{3} ?\d{3} ?\d{3}`),
  needs: { digits: 11 },
  words: [
    'steuer id',
    'steuer identifikationsnummer',
    'steueridentifikationsnummer',
    'steuerliche identifikationsnummer',
    'steuer identnummer',
    'idnr',
    'steuerid',
    'german tax id',
    'tax id germany',
  ],
  country: 'DE',
  reserved: [
    { pattern: /^0\d ?\d{3} ?\d{3} ?\d{3}$/, reason: 'begins with 0, which § 139b AO rules out' },
    wrongCheckRange({
      shape: /^\d{11}$/,
      passes: digits => mod11And10Digit(digits.slice(0, 10)) === Number(digits[10]),
    }),
  ],
  generate: random => {
    const payload = drawPayload(random);
    return `${payload}${mod11And10Digit(payload)}`;
  },
  examples: {
    real: [['36', '574', '261', '809'].join(' ')],
    synthetic: ['02 476 291 358', '36 574 261 808'],
  },
});
