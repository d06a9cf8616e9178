import type { Stream } from '../../random/stream';
import { mod97 } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { compact, wrongCheckRange } from '../wrongCheck';

/** Account number templates by country (SWIFT, IBAN registry), each ending in two digits. */
const ACCOUNTS: Readonly<Record<string, string>> = Object.fromEntries(
  `AD:20 AE:19 AT:16 BE:12 BG:^^^^14 CH:17 CY:24 CZ:20 DE:18 DK:14 EE:16 ES:20 FI:14 FO:14 FR:23 GB:^^^^14 GE:^^16 GI:^^^^15
  GL:14 GR:23 HR:17 HU:24 IE:^^^^14 IL:19 IS:22 IT:^22 KW:^^^^22 KZ:16 LI:17 LT:16 LU:16 LV:^^^^13 MC:23 MD:20 ME:18 MK:15
  MT:^^^^23 NL:^^^^10 NO:11 PK:^^^^16 PL:24 PT:21 QA:^^^^21 RO:^^^^16 RS:18 SA:20 SE:20 SI:15 SK:20 SM:^22 TN:20 TR:22
  UA:25 XK:16`
    .split(/\s+/)
    .map(row => {
      const [, country = '', letters = '', digits = ''] = /^(..):(\^*)(\d+)$/.exec(row) ?? [];
      return [country, letters + '#'.repeat(Number(digits))];
    }),
);

/** Countries of the registry of whose accounts only the check digits are known here. */
const OTHER_COUNTRIES = new Set(
  'AL AZ BA BH BI BR BY CR DJ DO EG FK GT HN IQ JO LB LC LY MN MR MU NI OM PS RU SC SD SO ST SV TL VA VG YE'.split(
    ' ',
  ),
);

/** Examples of the SWIFT registry and of its readers. */
const REGISTRY_EXAMPLES = new Set(
  `GB82WEST12345698765432 GB29NWBK60161331926819 GB33BUKB20201555555555 DE89370400440532013000 DE91100000000123456789
  DE12500105170648489890 NL91ABNA0417164300 FR1420041010050500013M02606 FR7630006000011234567890189
  ES9121000418450200051332 IT60X0542811101000000123456 CH9300762011623852957 BE68539007547034 AT611904300234573201
  SE4550000000058398257466 NO9386011117947 DK5000400440116243 FI2112345600000785 PL61109010140000071219812874
  PT50000201231234567890154 IE29AIBK93115212345678 LU280019400644750000 CZ6508000000192000145399`.split(
    /\s+/,
  ),
);

export const iban = definePrivacyKind({
  id: 'iban',
  title: 'international bank account number',
  group: 'finance',
  evidence: 'alone',
  find: inText(String.raw`[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?`),
  needs: { digits: 2, code: 4 },
  check: value => {
    const text = compact(value);
    const template = ACCOUNTS[text.slice(0, 2)];
    return template === undefined
      ? OTHER_COUNTRIES.has(text.slice(0, 2))
      : text.length === template.length + 4;
  },
  placeholders: [
    { test: value => REGISTRY_EXAMPLES.has(compact(value)), reason: 'an example of the IBAN registry' },
  ],
  words: ['iban', 'kontonummer', 'bank account', 'account number'],
  reserved: [
    {
      test: value => /^[A-Z]{2}(?:00|01|99)[A-Z0-9]{11,30}$/.test(compact(value)),
      reason: 'ISO 13616 check digits run from 02 to 98, so no bank can have issued it',
    },
    wrongCheckRange({
      shape: /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/,
      passes: text => mod97(text.slice(4) + text.slice(0, 4)) === 1,
    }),
  ],
  generate: (random, hints) => {
    const country =
      hints.country !== undefined && Object.hasOwn(ACCOUNTS, hints.country) ? hints.country : 'DE';
    return drawUnissued(random, country, ACCOUNTS[country] ?? '');
  },
  examples: {
    real: [
      ['DE44', '2004', '1155', '0123', '9876', '40'].join(' '),
      ['NL65', 'RABO', '0317', '4658', '20'].join(''),
    ],
    synthetic: ['DE00 1234 5678 9012 3456 78', 'FR99 2004 1010 0505 0001 3M02 606'],
  },
});

/**
 * Modulo 97, the check digits 99, 00 and 01 equal 02, 97 and 98. The account number's last two digits are chosen so that
 * the right ones would be one of these; the number then passes the arithmetic and still cannot exist.
 */
function drawUnissued(random: Stream, country: string, template: string): string {
  const head = random.fill(template.slice(0, -2));
  const rest = mod97(`${head}00${country}00`);
  const start = random.int(0, 96);
  for (let step = 0; step < 97; step += 1) {
    const ending = (start + step) % 97;
    // 27 is 10^6 modulo 97: the country and the check digits take six places after the ending.
    const check = UNISSUED[98 - ((rest + 27 * ending) % 97)];
    if (check !== undefined) return `${country}${check}${head}${String(ending).padStart(2, '0')}`;
  }
  return `${country}00${head}00`;
}

const UNISSUED: Readonly<Record<number, string>> = { 2: '99', 97: '00', 98: '01' };
