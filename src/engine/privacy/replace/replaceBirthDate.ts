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

const FORMS = {
  yearFirst: /^(\d{4})(\D+)(\d{1,2})(\D+)(\d{1,2})/,
  yearLast: /^(\d{1,2})(\D+)(\d{1,2})(\D+)(\d{4}|\d{2})/,
  compact: /^(\d{4})(\d{2})(\d{2})$/,
};

/** A date of birth written as before, its time of day included. `undefined` for other texts. Pure. */
export function replaceBirthDate(value: string, key: SecretKey): string | undefined {
  const compact = FORMS.compact.exec(value);
  if (compact !== null) {
    const { year, month, day } = moved([Number(compact[1]), Number(compact[2]), Number(compact[3])], key);
    return `${year}${two(month)}${two(day)}`;
  }
  const first = FORMS.yearFirst.exec(value);
  if (first !== null) {
    const [whole, y = '', mark = '', m = '', other = '', d = ''] = first;
    const { year, month, day } = moved([Number(y), Number(m), Number(d)], key);
    return `${year}${mark}${padLike(month, m)}${other}${padLike(day, d)}${value.slice(whole.length)}`;
  }
  const last = FORMS.yearLast.exec(value);
  if (last === null) return undefined;
  const [whole, one = '', mark = '', two_ = '', other = '', y = ''] = last;
  const year = y.length === 2 ? 1900 + Number(y) : Number(y);
  const isMonthFirst =
    isDate(Number(one), Number(two_)) && (mark !== '.' || !isDate(Number(two_), Number(one)));
  const [month, day] = isMonthFirst ? [Number(one), Number(two_)] : [Number(two_), Number(one)];
  const next = moved([year, month, day], key);
  const parts = isMonthFirst ? [next.month, next.day] : [next.day, next.month];
  const shown = y.length === 2 ? two(next.year) : String(next.year);
  return `${padLike(parts[0] ?? 1, one)}${mark}${padLike(parts[1] ?? 1, two_)}${other}${shown}${value.slice(whole.length)}`;
}

function moved([year, month, day]: readonly [number, number, number], key: SecretKey): BirthDay {
  return replaceBirthDay({ year, month, day }, key);
}

/** With a zero before it where the other may have one: of one digit only where that has one. */
function padLike(number: number, original: string): string {
  return original.length === 1 ? String(number) : two(number);
}
