import { isDate } from '../birth';
import { digitsOf } from '../wrongCheck';
import type { BirthDay } from './replaceBirthDate';

/** What a national number tells of a person. */
export interface BirthInNumber {
  readonly birth?: BirthDay;
  readonly sex?: 'female' | 'male';
}

type Reader = (value: string) => BirthInNumber;

/** Two digits of a year without a century are of this one up to here. */
const LAST_YEAR = 25;

/** How numbers are read that tell a day of birth, by the id of their kind. Texts of another form give a wrong date, which is none. */
const READERS: Readonly<Record<string, Reader>> = {
  'se-personnummer': value => {
    const digits = digitsOf(value);
    const ten = digits.slice(-10);
    const century = digits.length === 12 ? Number(digits.slice(0, 2)) * 100 : undefined;
    return { ...yearMonthDay(ten, century), sex: parity(ten.charAt(8)) };
  },
  'no-fodselsnummer': value => {
    const digits = digitsOf(value);
    const serial = Number(digits.slice(6, 9));
    const isNew = serial >= 500 && Number(digits.slice(4, 6)) < 40;
    return { ...dayMonthYear(digits, isNew ? 2000 : 1900), sex: parity(digits.charAt(8)) };
  },
  'dk-cpr': value => {
    const digits = digitsOf(value);
    const isNew = /[4-9]/.test(digits.charAt(6)) && Number(digits.slice(4, 6)) <= 36;
    return { ...dayMonthYear(digits, isNew ? 2000 : 1900), sex: parity(digits.charAt(9)) };
  },
  'fi-hetu': value => ({
    ...dayMonthYear(value, /[A-F]/.test(value.charAt(6)) ? 2000 : 1900),
    sex: parity(value.charAt(9)),
  }),
  'pl-pesel': value => {
    const isNew = Number(value.slice(2, 4)) > 20;
    const month = Number(value.slice(2, 4)) % 20;
    return {
      ...toBirth(Number(value.slice(0, 2)) + (isNew ? 2000 : 1900), month, Number(value.slice(4, 6))),
      sex: parity(value.charAt(9)),
    };
  },
  'be-national-number': value => ({
    ...yearMonthDay(digitsOf(value)),
    sex: parity(digitsOf(value).charAt(8)),
  }),
  'cn-ric': value => ({
    ...toBirth(Number(value.slice(6, 10)), Number(value.slice(10, 12)), Number(value.slice(12, 14))),
    sex: parity(value.charAt(16)),
  }),
  'kr-rrn': value => {
    const digits = digitsOf(value);
    const century = /[3478]/.test(digits.charAt(6)) ? 2000 : 1900;
    return { ...yearMonthDay(digits, century), sex: parity(digits.charAt(6)) };
  },
  'za-id': value => ({ ...yearMonthDay(value), sex: Number(value.charAt(6)) >= 5 ? 'male' : 'female' }),
  'at-svnr': value => dayMonthYear(digitsOf(value).slice(4)),
  'it-codice-fiscale': value => {
    const month = 'ABCDEHLMPRST'.indexOf(value.charAt(8).toUpperCase()) + 1;
    const day = Number(value.slice(9, 11));
    return {
      ...toBirth(withCentury(Number(value.slice(6, 8))), month, day % 40),
      sex: day > 40 ? 'female' : 'male',
    };
  },
  'mx-curp': value => ({
    ...yearMonthDay(value.slice(4), /\d/.test(value.charAt(16)) ? 1900 : 2000),
    sex: value.charAt(10) === 'H' ? 'male' : 'female',
  }),
  'mx-rfc': value => yearMonthDay(digitsOf(value)),
  'fr-nir': value => ({ sex: value.startsWith('1') ? 'male' : 'female' }),
};

/** What a number of a kind tells of a person; nothing where the kind tells nothing. Pure. */
export function readBirthIn(kind: string, value: string): BirthInNumber {
  return READERS[kind]?.(value) ?? {};
}

function yearMonthDay(digits: string, century?: number): BirthInNumber {
  const year = Number(digits.slice(0, 2));
  return toBirth(
    century === undefined ? withCentury(year) : century + year,
    Number(digits.slice(2, 4)),
    Number(digits.slice(4, 6)),
  );
}

function dayMonthYear(digits: string, century?: number): BirthInNumber {
  const year = Number(digits.slice(4, 6));
  return toBirth(
    century === undefined ? withCentury(year) : century + year,
    Number(digits.slice(2, 4)),
    Number(digits.slice(0, 2)) % 40,
  );
}

function withCentury(year: number): number {
  return year + (year <= LAST_YEAR ? 2000 : 1900);
}

function toBirth(year: number, month: number, day: number): BirthInNumber {
  return isDate(month, day) ? { birth: { year, month, day } } : {};
}

/** Odd for men. */
function parity(digit: string): 'female' | 'male' {
  return Number(digit) % 2 === 1 ? 'male' : 'female';
}
