import { drawBirth, two } from '../birth';
import { definePrivacyKind } from '../definePrivacyKind';

export const drivingLicence = definePrivacyKind({
  id: 'driving-licence',
  title: 'driving licence number',
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
