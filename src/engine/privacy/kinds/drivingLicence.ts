import { drawBirth, two } from '../birth';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { digitsOf } from '../wrongCheck';

export const drivingLicence = definePrivacyKind({
  id: 'driving-licence',
  title: 'driving licence number',
  group: 'identity',
  evidence: 'key',
  find: inText(String.raw`[A-Z0-9](?:[ -]?[A-Z0-9]){5,18}`),
  needs: { digits: 4 },
  check: value => digitsOf(value).length >= 4,
  alone:
    /^(?=[A-Z9]{5}\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d)(?=[A-Z]{2})[A-Z9]{5}\d{6}[A-Z][A-Z9]\d?[A-Z0-9]{1,2}$/,
  aloneNeeds: { digits: 6, code: 14 },
  words: [
    'driving licence',
    'driving license',
    'driver licence',
    'driver license',
    'drivers licence',
    'drivers license',
    'licence number',
    'dl number',
    'driver licence number',
    'driver license number',
    'fuhrerschein',
    'fuhrerscheinnummer',
    'permis de conduire',
    'numero de permis',
    'patente',
    'numero patente',
    'carnet de conducir',
    'permiso de conducir',
    'rijbewijs',
    'rijbewijsnummer',
    'carta de conducao',
    'cnh',
    'korkort',
    'forerkort',
    'korekort',
    'ajokortti',
    'prawo jazdy',
    '运转免许',
    '驾驶证号',
    '運転免許証番号',
    '免許証番号',
    'driver s license',
    'driver s licence',
    'driving licence number',
    'driving license number',
    'driver licence no',
    'fuhrerschein nr',
    'permiso conducir',
    'licencia de conducir',
    'licencia conducir',
    'permis conduire',
    'numero permis',
    'patente di guida',
    'rijbewijs nummer',
    'carteira de habilitacao',
    'carteira de motorista',
    'numero cnh',
    'carta conducao',
    'korkortsnummer',
    'forerkortnummer',
    'korekortnummer',
    'ajokortin numero',
    'numer prawa jazdy',
    '驾驶证',
    '驾照号',
    '면허번호',
    '운전면허번호',
    'fuehrerschein',
    'fuehrerscheinnummer',
    'fuehrerschein nr',
    'koerekort',
    'koerekortnummer',
    'foererkort',
  ],
  reserved: [
    {
      pattern: /^[A-Z9]{5}\d(?:00|1[3-9]|[2-4]\d|50|6[3-9]|[7-9]\d)\d{3}[A-Z9]{2}\d?[A-Z0-9]{1,2}$/,
      reason: 'of the British form, with a month of birth that does not exist',
    },
  ],
  generate: (random, hints) => {
    const birth = drawBirth(random, hints);
    const drawn = random.characters(5, 'ABCDEFGHKLMNPRST');
    const family = hints.words
      ?.at(-1)
      ?.toUpperCase()
      .replace(/[^A-Z]/g, '');
    const name = family === undefined || family === '' ? drawn : `${family}99999`.slice(0, 5);
    const year = two(birth.year);
    const month = two(birth.month + (birth.sex === 'female' ? 70 : 20));
    return `${name}${year.charAt(0)}${month}${two(birth.day)}${year.charAt(1)}${random.characters(2, 'ABCDEHJKLMNPRST')}9${random.characters(2, 'ABCDEFGHJKLMNPRST')}`;
  },
  examples: { real: [['MORGA', '657054', 'SM9IJ'].join('')], synthetic: ['MORGA677054SM9IJ'] },
});
