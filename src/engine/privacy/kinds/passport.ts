import { definePrivacyKind } from '../definePrivacyKind';

export const passport = definePrivacyKind({
  id: 'passport',
  title: 'passport number',
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
