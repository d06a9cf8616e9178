import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCharacter, wrongCheckRange } from '../wrongCheck';
import { spanishLetter } from './esDni';

function nieLetter(payload: string): string {
  return spanishLetter(`${'XYZ'.indexOf(payload.charAt(0))}${payload.slice(1)}`);
}

export const esNie = definePrivacyKind({
  id: 'es-nie',
  title: 'Spanish NIE',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`[XYZ]-?\d{7}-?[A-Z]`),
  needs: { digits: 7, number: 7 },
  alone: /^[XYZ]/,
  aloneNeeds: { capitals: 2 },
  words: ['nie', 'numero de identidad de extranjero', 'extranjero'],
  country: 'ES',
  reserved: [
    wrongCheckRange({ shape: /^[XYZ]\d{7}[A-Z]$/, passes: text => nieLetter(text.slice(0, 8)) === text[8] }),
  ],
  generate: random => {
    const payload = random.characters(1, 'XYZ') + random.digits(7);
    return payload + wrongCharacter(random, nieLetter(payload), 'TRWAGMYFPDXBNJZSQVHLCKE');
  },
  examples: { real: [['X1234567', 'L'].join('')], synthetic: ['X1234567A'] },
});
