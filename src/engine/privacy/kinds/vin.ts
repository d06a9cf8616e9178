import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { compact } from '../wrongCheck';

const ALPHABET = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';
/** Values of the letters A-Z by 49 CFR 565.15; I, O and Q have none. */
const LETTER_VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const;
const YEARS = 'ABCDEFGHJKLMNPRSTVWXY123456789';

/** The ninth character that a number must have in North America. */
function vinCharacter(text: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index += 1) {
    const code = text.charCodeAt(index);
    sum += (code >= 65 ? (LETTER_VALUES[code - 65] ?? 0) : code - 48) * (WEIGHTS[index] ?? 0);
  }
  return '0123456789X'.charAt(sum % 11);
}

export const vin = definePrivacyKind({
  id: 'vin',
  title: 'vehicle identification number',
  group: 'technical',
  evidence: 'key',
  find: inText(String.raw`[A-Z0-9]{17}`),
  needs: { digits: 3, run: 17 },
  alone: /^(?=[1-5])(?=.*[A-Z].*[A-Z])/,
  check: value => !/^\d*$|^[A-Z]*$/.test(value),
  words: [
    'vin',
    'vin number',
    'vehicle identification number',
    'chassis number',
    'fahrgestellnummer',
    'fin',
    'numero de chassis',
    'numero de bastidor',
    'numero di telaio',
    'chassisnummer',
  ],
  placeholders: [{ pattern: /^(.)\1+$/, reason: 'one character repeated' }],
  reserved: [
    {
      // Only North America (first character 1 to 5) makes the check digit mandatory.
      test: value => {
        const text = compact(value);
        return /^[1-5][A-HJ-NPR-Z0-9]{16}$/.test(text) && vinCharacter(text) !== text[8];
      },
      reason: 'North American with a wrong check digit, so it cannot have been issued (49 CFR 565)',
    },
    { pattern: /^(?=[A-Z0-9]{17}$)[A-Z0-9]*[IOQ]/i, reason: 'holds I, O or Q, which ISO 3779 rules out' },
  ],
  generate: random => {
    const head =
      random.characters(1, '1245') +
      random.characters(2, 'ABCDEFGHJKLMNPRSTUVWXYZ') +
      random.characters(5, ALPHABET);
    const tail = random.characters(1, YEARS) + random.characters(1, ALPHABET) + random.digits(6);
    const right = '0123456789X'.indexOf(vinCharacter(`${head}0${tail}`));
    return `${head}${'0123456789X'.charAt((right + random.int(1, 10)) % 11)}${tail}`;
  },
  examples: {
    real: [['1M8GDM9A', 'X', 'KP042788'].join(''), ['WVW', 'ZZZ1JZ', 'XW386752'].join('')],
    synthetic: ['1M8GDM9A1KP042788', 'WVWZZZ1OZXW386752'],
  },
});
