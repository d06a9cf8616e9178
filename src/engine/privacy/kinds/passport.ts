import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

export const passport = definePrivacyKind({
  id: 'passport',
  title: 'passport number',
  group: 'identity',
  evidence: 'key',
  find: inText(String.raw`[A-Z0-9]{6,10}`),
  needs: { digits: 5 },
  words: [
    'passport',
    'passport number',
    'passport no',
    'passport id',
    'reisepass',
    'reisepassnummer',
    'passnummer',
    'passeport',
    'numero de passeport',
    'pasaporte',
    'numero de pasaporte',
    'passaporto',
    'numero passaporto',
    'paspoort',
    'paspoortnummer',
    'passaporte',
    'pass number',
    'passi',
    'paszport',
    '护照',
    '护照号',
    '护照号码',
    'パスポート番号',
    '旅券番号',
    '여권번호',
  ],
  reserved: [
    {
      pattern: /^UTO\d{7}$/,
      reason:
        'ten characters long and of Utopia, the specimen state of ICAO 9303; real ones have at most nine',
    },
  ],
  generate: random => `UTO${random.digits(7)}`,
  examples: { real: [['C01X', '00T47'].join(''), ['53', '3401', '987'].join('')], synthetic: ['UTO0123456'] },
});
