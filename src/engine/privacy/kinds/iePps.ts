import { weightedSum } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCharacter, wrongCheckRange } from '../wrongCheck';

const LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';

/** The letter after seven digits; a second letter, A to I, counts nine times its place. */
function ppsLetter(digits: string, second: string): string {
  const extra = second === '' || second === 'W' ? 0 : (second.charCodeAt(0) - 64) * 9;
  return LETTERS.charAt((weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) + extra) % 23);
}

export const iePps = definePrivacyKind({
  id: 'ie-pps',
  title: 'Irish PPS number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{7}[A-W][A-IW]?`),
  needs: { digits: 7, code: 8 },
  alone: /^\d{7}[A-W][A-IW]$/,
  words: ['pps', 'ppsn', 'pps number', 'pps no', 'personal public service number'],
  country: 'IE',
  reserved: [
    wrongCheckRange({
      shape: /^\d{7}[A-W][A-IW]?$/,
      passes: text => ppsLetter(text.slice(0, 7), text.slice(8)) === text[7],
    }),
  ],
  generate: random => {
    const digits = random.digits(7);
    const second = random.characters(1, 'ABCDEFGHI');
    return `${digits}${wrongCharacter(random, ppsLetter(digits, second), LETTERS)}${second}`;
  },
  examples: { real: [['1234567', 'T'].join(''), ['1234567', 'FA'].join('')], synthetic: ['1234567A'] },
});
