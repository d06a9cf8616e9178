import type { Stream } from '../../random/stream';
import { type Birth, drawBirth, sexDigit, two, isDate } from '../birth';
import { weightedSum } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { digitsOf } from '../wrongCheck';

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** Day and month; months are raised by 40 or 80 for synthetic people, days by 40 for D numbers. */
function isBirth(digits: string): boolean {
  return isDate(Number(digits.slice(2, 4)) % 40, Number(digits.slice(0, 2)) % 40);
}

/** 10 where a number has no such check digit. */
function checkDigit(digits: string, weights: readonly number[]): number {
  return (11 - (weightedSum(digits, weights) % 11)) % 11;
}

/** Individual numbers run through the range of the birth year until both check digits exist. */
function complete(random: Stream, date: string, birth: Birth): string {
  const start = random.int(0, 49);
  const last = sexDigit(random, birth.sex);
  const offset = birth.year >= 2000 ? 50 : 0;
  for (let step = 0; step < 50; step += 1) {
    const payload = `${date}${two(offset + ((start + step) % 50))}${last}`;
    const first = checkDigit(payload, FIRST);
    const second = checkDigit(`${payload}${first}`, SECOND);
    if (first < 10 && second < 10) return `${payload}${first}${second}`;
  }
  return `${date}${two(offset)}${last}00`;
}

export const noFodselsnummer = definePrivacyKind({
  id: 'no-fodselsnummer',
  title: 'Norwegian birth number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{6} ?\d{5}`),
  needs: { digits: 11 },
  check: value => {
    const digits = digitsOf(value);
    const isRight = isBirth(digits) && checkDigit(digits, FIRST) === Number(digits[9]);
    return isRight && checkDigit(digits, SECOND) === Number(digits[10]);
  },
  words: [
    'fodselsnummer',
    'fnr',
    'personnummer',
    'birth number',
    'norwegian id',
    'd nummer',
    'fodselsnr',
    'fodsels nr',
    'person nr',
    'foedselsnummer',
    'foedselsnr',
  ],
  country: 'NO',
  reserved: [
    {
      pattern: /^\d\d(?:8[1-9]|9[0-2])\d\d ?\d{5}$/,
      reason: 'its month is raised by 80, as for the synthetic people of Skatteetaten',
    },
    {
      pattern: /^\d\d(?:4[1-9]|5[0-2])\d\d ?\d{5}$/,
      reason: 'its month is raised by 40, as for the synthetic people of NAV',
    },
  ],
  generate: (random, hints) => {
    const birth = drawBirth(random, hints);
    return complete(random, `${two(birth.day)}${two(birth.month + 80)}${two(birth.year)}`, birth);
  },
  examples: { real: [['150780', '42327'].join('')], synthetic: ['15878042120', '15478042067'] },
});
