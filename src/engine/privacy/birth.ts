import type { Stream } from '../random/stream';
import type { PrivacyHints } from './definePrivacyKind';

/** What national numbers say about a person. */
export interface Birth {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly sex: 'female' | 'male';
}

/** The person's birth date and sex, drawn where the hints do not say them. Draws the same count of numbers either way. */
export function drawBirth(random: Stream, hints: PrivacyHints): Birth {
  const drawn = { year: random.int(1945, 2005), month: random.int(1, 12), day: random.int(1, 28) };
  const sex = random.chance(0.5) ? 'female' : 'male';
  return { ...(hints.birthDate ?? drawn), sex: hints.sex ?? sex };
}

/** A number of two digits: the last two of a year, or a month or day with its zero. */
export function two(value: number): string {
  return String(value % 100).padStart(2, '0');
}

/** `YYMMDD` */
export function yearMonthDay(birth: Birth): string {
  return two(birth.year) + two(birth.month) + two(birth.day);
}

/** `DDMMYY` */
export function dayMonthYear(birth: Birth): string {
  return two(birth.day) + two(birth.month) + two(birth.year);
}

/** A digit that is odd for men and even for women, as most national numbers have it. */
export function sexDigit(random: Stream, sex: Birth['sex']): number {
  return random.int(0, 4) * 2 + (sex === 'male' ? 1 : 0);
}

/** Whether a month and a day of a month can be a date in some year. */
export function isDate(month: number, day: number): boolean {
  const longest = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= longest;
}

/** Whether the two digits at each of two places of a text of digits can be the month and the day of a date. */
export function hasDate(digits: string, monthAt: number, dayAt: number): boolean {
  return isDate(Number(digits.slice(monthAt, monthAt + 2)), Number(digits.slice(dayAt, dayAt + 2)));
}
