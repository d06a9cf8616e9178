import { isDate, two } from '../birth';
import type { SecretKey } from './secretKey';

/** A day of birth. */
export interface BirthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Another day of birth: within two years, so that people of an age keep it. Pure. */
export function replaceBirthDay(birth: BirthDay, key: SecretKey): BirthDay {
  const { year, month, day } = birth;
  const random = key.streamOf('birth day', `${year}-${two(month)}-${two(day)}`);
  const moved = {
    year: year + random.int(-2, 2),
    month: random.int(1, 12),
    // Both parts are at most 12, so that either order of them is a date, as before.
    day: day <= 12 && month <= 12 ? random.int(1, 12) : random.int(13, 28),
  };
  const isSame = moved.year === year && moved.month === month && moved.day === day;
  return isSame ? { ...moved, month: (month % 12) + 1 } : moved;
}

/** A date of birth written as before, its time of day included. `undefined` for other texts. Pure. */
export function replaceBirthDate(value: string, key: SecretKey): string | undefined {
  return replaceYearFirst(value, key) ?? replaceYearLast(value, key);
}

/** `1984-03-12`, `19840312`, `1984年3月12日` */
function replaceYearFirst(value: string, key: SecretKey): string | undefined {
  const match = /^(\d{4})(?:(\D+)(\d{1,2})(\D+)(\d{1,2})|(\d{2})(\d{2})$)/.exec(value);
  if (match === null) return undefined;
  const [whole, year = '', mark = '', month = match[6] ?? '', other = '', day = match[7] ?? ''] = match;
  const next = moved([Number(year), Number(month), Number(day)], key);
  return `${next.year}${mark}${padLike(next.month, month)}${other}${padLike(next.day, day)}${value.slice(whole.length)}`;
}

/** `12.03.1984`, `3/12/84` */
function replaceYearLast(value: string, key: SecretKey): string | undefined {
  const match = /^(\d{1,2})(\D+)(\d{1,2})(\D+)(\d{4}|\d{2})/.exec(value);
  if (match === null) return undefined;
  const [whole, one = '', mark = '', another = '', other = '', year = ''] = match;
  const isMonthFirst = isMonthAndDay(Number(one), Number(another), mark);
  const [month, day] = isMonthFirst ? [Number(one), Number(another)] : [Number(another), Number(one)];
  const next = moved([year.length === 2 ? 1900 + Number(year) : Number(year), month, day], key);
  const [first, second] = isMonthFirst ? [next.month, next.day] : [next.day, next.month];
  const shown = year.length === 2 ? two(next.year) : String(next.year);
  return `${padLike(first, one)}${mark}${padLike(second, another)}${other}${shown}${value.slice(whole.length)}`;
}

/** Between full stops the day comes first, wherever both can be. */
function isMonthAndDay(one: number, other: number, mark: string): boolean {
  return isDate(one, other) && (mark !== '.' || !isDate(other, one));
}

function moved([year, month, day]: readonly [number, number, number], key: SecretKey): BirthDay {
  return replaceBirthDay({ year, month, day }, key);
}

/** With a zero before it where the other may have one: of one digit only where that has one. */
function padLike(number: number, original: string): string {
  return original.length === 1 ? String(number) : two(number);
}
