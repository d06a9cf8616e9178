import { definePrivacyKind } from '../definePrivacyKind';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export const passportMrz = definePrivacyKind({
  id: 'passport-mrz',
  title: 'machine-readable zone of a passport or identity card',
  group: 'identity',
  evidence: 'alone',
  find: /(?<![\w<])(?:[PIAC][A-Z<][A-Z<]{3}[A-Z0-9<]{25,39}(?:\s{1,2}[A-Z0-9<]{30,44})?|[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{14}[\d<]\d)(?![\w<])/g,
  needs: { signs: '<', length: 30 },
  check: value => value.includes('<'),
  words: ['mrz', 'machine readable zone'],
  reserved: [
    { pattern: /^[PIAC][A-Z<]UTO|^[A-Z0-9<]{9}\dUTO/, reason: 'of Utopia, the specimen state of ICAO 9303' },
  ],
  generate: random => {
    const name = `${random.characters(8, LETTERS)}<<${random.characters(6, LETTERS)}`;
    return `P<UTO${name}`.padEnd(44, '<');
  },
  examples: {
    real: [['P<FRA', 'MOREAU<<CLAIRE'].join('').padEnd(44, '<')],
    synthetic: [['P<UTO', 'ERIKSSON<<ANNA<MARIA'].join('').padEnd(44, '<')],
  },
});
