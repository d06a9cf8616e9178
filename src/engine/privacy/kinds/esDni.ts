import { definePrivacyKind } from '../definePrivacyKind';
import { wrongCharacter, wrongCheckRange } from '../wrongCheck';

const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** The control letter of eight digits, or of a NIE whose X, Y or Z is written 0, 1 or 2. */
export function spanishLetter(digits: string): string {
  return LETTERS.charAt(Number(digits) % 23);
}

export const esDni = definePrivacyKind({
  id: 'es-dni',
  title: 'Spanish DNI',
  reserved: [
    wrongCheckRange({ shape: /^\d{8}[A-Z]$/, passes: text => spanishLetter(text.slice(0, 8)) === text[8] }),
  ],
  generate: random => {
    const digits = random.digits(8);
    return digits + wrongCharacter(random, spanishLetter(digits), LETTERS);
  },
  examples: { real: [['12345678', 'Z'].join('')], synthetic: ['12345678A'] },
});
