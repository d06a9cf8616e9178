import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCharacter, wrongCheckRange } from '../wrongCheck';

const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** The control letter of eight digits, or of a NIE whose X, Y or Z is written 0, 1 or 2. */
export function spanishLetter(digits: string): string {
  return LETTERS.charAt(Number(digits) % 23);
}

export const esDni = definePrivacyKind({
  id: 'es-dni',
  title: 'Spanish DNI',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{2}\.?\d{3}\.?\d{3}-?[A-Z]`),
  needs: { digits: 8, number: 8 },
  alone: /^\d{8}-?[A-Z]$|^\d\d\.\d{3}\.\d{3}-[A-Z]$/,
  aloneNeeds: { capitals: 1 },
  words: [
    'dni',
    'nif',
    'documento nacional de identidad',
    'documento nacional',
    'numero de documento',
    'documento identidad',
  ],
  country: 'ES',
  reserved: [
    wrongCheckRange({ shape: /^\d{8}[A-Z]$/, passes: text => spanishLetter(text.slice(0, 8)) === text[8] }),
  ],
  generate: random => {
    const digits = random.digits(8);
    return digits + wrongCharacter(random, spanishLetter(digits), LETTERS);
  },
  examples: { real: [['12345678', 'Z'].join('')], synthetic: ['12345678A'] },
});
