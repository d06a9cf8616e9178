import { weightedSum } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCharacter, wrongCheckRange } from '../wrongCheck';

/** Check letters by the remainder, for each first letter; T and G count four more. */
const SERIES: Readonly<Record<string, { readonly letters: string; readonly offset: number }>> = {
  S: { letters: 'JZIHGFEDCBA', offset: 0 },
  T: { letters: 'JZIHGFEDCBA', offset: 4 },
  F: { letters: 'XWUTRQPNMLK', offset: 0 },
  G: { letters: 'XWUTRQPNMLK', offset: 4 },
};

function nricLetter(payload: string): string {
  const series = SERIES[payload.charAt(0)];
  if (series === undefined) return '';
  const sum = weightedSum(payload.slice(1), [2, 7, 6, 5, 4, 3, 2]) + series.offset;
  return series.letters.charAt(sum % 11);
}

export const sgNric = definePrivacyKind({
  id: 'sg-nric',
  title: 'Singapore NRIC or FIN',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`[STFGM]\d{7}[A-Z]`),
  needs: { digits: 7, code: 9 },
  alone: /^[STFG]/,
  words: ['nric', 'fin', 'nric number', 'nric fin', 'fin number', 'singapore id'],
  country: 'SG',
  reserved: [
    wrongCheckRange({
      shape: /^[STFG]\d{7}[A-Z]$/,
      passes: text => nricLetter(text.slice(0, 8)) === text[8],
    }),
  ],
  generate: random => {
    const payload = random.characters(1, 'STFG') + random.digits(7);
    return payload + wrongCharacter(random, nricLetter(payload), SERIES[payload.charAt(0)]?.letters ?? '');
  },
  examples: { real: [['S1234567', 'D'].join('')], synthetic: ['S1234567A'] },
});
