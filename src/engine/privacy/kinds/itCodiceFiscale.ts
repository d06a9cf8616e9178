import type { Stream } from '../../random/stream';
import { drawBirth, two } from '../birth';
import { definePrivacyKind, type PrivacyHints } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCharacter, wrongCheckRange } from '../wrongCheck';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MONTHS = 'ABCDEHLMPRST';
/** Values of characters in odd places, 0-9 as A-J, by DM 23/12/1976. */
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
] as const;

function controlLetter(payload: string): string {
  let sum = 0;
  for (let index = 0; index < payload.length; index += 1) {
    const code = payload.charCodeAt(index);
    const value = code >= 65 ? code - 65 : code - 48;
    sum += index % 2 === 0 ? (ODD[value] ?? 0) : value;
  }
  return LETTERS.charAt(sum % 26);
}

/** Three letters of a name: consonants, then vowels, then X. */
function nameCode(word: string, isGivenName: boolean): string {
  const letters = word.toUpperCase().replace(/[^A-Z]/g, '');
  const consonants = letters.replace(/[AEIOU]/g, '');
  if (isGivenName && consonants.length > 3) return consonants.replace(/^(.).(..).*$/, '$1$2');
  return `${consonants}${letters.replace(/[^AEIOU]/g, '')}XXX`.slice(0, 3);
}

function drawNameCode(random: Stream, hints: PrivacyHints): string {
  const drawn = random.characters(6, 'BCDFGLMNPRSTVZ');
  const [given, family] = hints.words ?? [];
  return given !== undefined && family !== undefined
    ? nameCode(family, false) + nameCode(given, true)
    : drawn;
}

export const itCodiceFiscale = definePrivacyKind({
  id: 'it-codice-fiscale',
  title: 'Italian codice fiscale',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`[A-Z]{6}\d\d[ABCDEHLMPRST]\d\d[A-Z]\d{3}[A-Z]`, 'i'),
  needs: { digits: 7, run: 16 },
  alone: /^[A-Z]{6}/i,
  words: ['codice fiscale', 'cf', 'codicefiscale', 'cod fiscale'],
  country: 'IT',
  reserved: [
    wrongCheckRange({
      shape: /^[A-Z]{6}\d\d[ABCDEHLMPRST]\d\d[A-Z]\d{3}[A-Z]$/,
      passes: text => controlLetter(text.slice(0, 15)) === text[15],
    }),
  ],
  generate: (random, hints) => {
    const birth = drawBirth(random, hints);
    const day = two(birth.sex === 'female' ? birth.day + 40 : birth.day);
    const date = `${two(birth.year)}${MONTHS.charAt(birth.month - 1)}${day}`;
    const payload = `${drawNameCode(random, hints)}${date}${random.characters(1, 'ABCDEFGHIL')}${random.digits(3)}`;
    return payload + wrongCharacter(random, controlLetter(payload), LETTERS);
  },
  examples: { real: [['RSSMRA', '85T10', 'A562S'].join('')], synthetic: ['RSSMRA85T10A562T'] },
});
