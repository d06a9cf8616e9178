import { weightedSum } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange } from '../wrongCheck';

function passesAba(digits: string): boolean {
  return weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
}

export const usRoutingNumber = definePrivacyKind({
  id: 'us-routing-number',
  title: 'US bank routing number (ABA)',
  group: 'finance',
  evidence: 'key',
  find: inText(String.raw`\d{9}`),
  needs: { digits: 9 },
  isSlight: true,
  words: [
    'routing number',
    'routing no',
    'aba',
    'aba number',
    'aba routing number',
    'aba routing',
    'routing transit number',
    'rtn',
    'bank routing number',
    'routing code',
    'transit number',
  ],
  country: 'US',
  reserved: [wrongCheckRange({ shape: /^\d{9}$/, passes: passesAba })],
  generate: random => {
    const payload = `00${random.digits(6)}`;
    const last = random.int(0, 9);
    return passesAba(`${payload}${last}`) ? `${payload}${(last + 1) % 10}` : `${payload}${last}`;
  },
  examples: { real: [['0210', '00021'].join('')], synthetic: ['021000022'] },
});
