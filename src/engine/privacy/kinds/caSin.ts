import { luhnDigit, passesLuhn } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange } from '../wrongCheck';

export const caSin = definePrivacyKind({
  id: 'ca-sin',
  title: 'Canadian social insurance number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{3}[ -]?\d{3}[ -]?\d{3}`),
  needs: { digits: 9 },
  words: ['sin', 'social insurance number', 'social insurance', 'nas', 'numero d assurance sociale'],
  country: 'CA',
  reserved: [
    {
      pattern: /^[08]\d\d[ -]?\d{3}[ -]?\d{3}$/,
      reason: 'begins with 0 or 8, which Service Canada does not assign to people',
    },
    wrongCheckRange({ shape: /^\d{9}$/, passes: passesLuhn }),
  ],
  generate: random => {
    const payload = `0${random.digits(7)}`;
    return `${payload.slice(0, 3)} ${payload.slice(3, 6)} ${payload.slice(6)}${luhnDigit(payload)}`;
  },
  examples: { real: [['130', '692', '544'].join(' ')], synthetic: ['046 454 286'] },
});
