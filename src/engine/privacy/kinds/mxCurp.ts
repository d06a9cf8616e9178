import { drawBirth, yearMonthDay, hasDate } from '../birth';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange, wrongDigit } from '../wrongCheck';

const ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const STATES = [
  'AS',
  'BC',
  'CH',
  'CL',
  'DF',
  'GT',
  'HG',
  'JC',
  'MC',
  'MN',
  'NL',
  'OC',
  'PL',
  'QT',
  'SL',
  'SR',
  'VZ',
  'YN',
] as const;

function curpDigit(payload: string): number {
  const sum = Array.from(payload).reduce(
    (total, letter, index) => total + ALPHABET.indexOf(letter) * (18 - index),
    0,
  );
  return (10 - (sum % 10)) % 10;
}

export const mxCurp = definePrivacyKind({
  id: 'mx-curp',
  title: 'Mexican CURP',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`[A-ZÑ]{4}\d{6}[HMX][A-Z]{2}[A-ZÑ]{3}[0-9A-Z]\d`),
  needs: { digits: 7, code: 9 },
  alone: /^[A-ZÑ]{4}/,
  check: value => hasDate(value, 6, 8),
  words: ['curp', 'clave unica de registro', 'clave unica'],
  country: 'MX',
  reserved: [
    wrongCheckRange({
      shape: /^[A-ZÑ]{4}\d{6}[HMX][A-Z]{2}[A-ZÑ]{3}[0-9A-Z]\d$/,
      passes: text => curpDigit(text.slice(0, 17)) === Number(text[17]),
    }),
  ],
  generate: (random, hints) => {
    const birth = drawBirth(random, hints);
    const name = `${random.characters(1, 'BCFGHLMPRSTV')}${random.characters(1, 'AEIOU')}${random.characters(2, 'BCFGHLMPRSTVX')}`;
    const place = `${birth.sex === 'male' ? 'H' : 'M'}${random.pick(STATES)}`;
    const payload = `${name}${yearMonthDay(birth)}${place}${random.characters(3, 'BCDFGLMNPRSTVZ')}${birth.year >= 2000 ? 'A' : '0'}`;
    return `${payload}${wrongDigit(random, curpDigit(payload))}`;
  },
  examples: { real: [['BOXW', '310820', 'HNERXN09'].join('')], synthetic: ['BOXW310820HNERXN08'] },
});
