import { luhnDigit, passesLuhn } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange, wrongDigit } from '../wrongCheck';

export const imei = definePrivacyKind({
  id: 'imei',
  title: 'device number (IMEI)',
  group: 'technical',
  evidence: 'key',
  find: inText(String.raw`\d{2}-?\d{6}-?\d{6}-?\d`),
  needs: { digits: 15 },
  words: ['imei', 'imei number', 'imei1', 'imei2', 'device imei'],
  reserved: [wrongCheckRange({ shape: /^\d{15}$/, passes: passesLuhn })],
  generate: random => {
    // 00 is the reporting body of test devices in GSMA TS.06; the wrong check digit is what proves it.
    const payload = `001${random.digits(11)}`;
    return `${payload}${wrongDigit(random, luhnDigit(payload))}`;
  },
  examples: { real: [['49', '015420', '323751', '8'].join('-')], synthetic: ['490154203237519'] },
});
