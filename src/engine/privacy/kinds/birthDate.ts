import { drawBirth, isDate, two } from '../birth';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

/** Year, month and day of a date as it may be written; day and month in either order. */
function isBirthDate(value: string): boolean {
  const parts = (value.match(/\d+/g) ?? []).map(Number);
  if (parts.length === 1) {
    const digits = value.trim();
    return isDate(Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
  }
  const [first = 0, second = 0, third = 0] = parts;
  return first > 31 ? isDate(second, third) : isDate(second, first) || isDate(first, second);
}

export const birthDate = definePrivacyKind({
  id: 'birth-date',
  title: 'date of birth',
  group: 'identity',
  evidence: 'record',
  find: inText(
    String.raw`(?:1[6-9]|2\d)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:[0-2]?\d|3[01])(?:T[\d:.]{5,12}Z?)?|(?:[0-2]?\d|3[01])[-/.](?:[0-2]?\d|3[01])[-/.](?:(?:1[6-9]|2\d)\d\d|\d\d)|(?:19|20)\d{6}|(?:19|20)\d\d年\d{1,2}月\d{1,2}日`,
  ),
  needs: { digits: 4 },
  check: isBirthDate,
  words: [
    'birth date',
    'date of birth',
    'dob',
    'birthday',
    'birth day',
    'born',
    'born on',
    'born at',
    'birthdate',
    'geburtsdatum',
    'geburtstag',
    'geb datum',
    'geboren',
    'geboren am',
    'date de naissance',
    'naissance',
    'ne le',
    'nee le',
    'fecha de nacimiento',
    'fecha nacimiento',
    'nacimiento',
    'nacido',
    'data di nascita',
    'data nascita',
    'nascita',
    'nato il',
    'geboortedatum',
    'geboorte datum',
    'geboren op',
    'data de nascimento',
    'data nascimento',
    'nascimento',
    'fodelsedatum',
    'fodt',
    'fodselsdato',
    'fodselsdag',
    'syntymaaika',
    'syntynyt',
    'data urodzenia',
    'urodzony',
    '出生日期',
    '生日',
    '生年月日',
    '誕生日',
    '생년월일',
    '생일',
    'birth',
    'date birth',
    'naissance date',
    'naissance > date',
    'birth > date',
    'nascita > data',
    'nacimiento > fecha',
    'fecha nac',
    'data nasc',
    'dt nascimento',
    'dt nasc',
    'fodelsedag',
    'fodsel dato',
    'syntymapaiva',
    'dzien urodzenia',
    'geb',
    'geb am',
    'geboren den',
    'nacida',
    'nacida el',
    'nacido el',
    'nata il',
    'nascido',
    'nascida em',
    'nascido em',
    'fodd',
    'fodd den',
    'fodt den',
    'syntynyt pvm',
    'urodzona',
    'ur dnia',
    '出生',
    '出生年月日',
    '出生年月',
    '生まれ',
    'foedselsdato',
    'foedselsdag',
    'foedt',
    'foedt den',
    'foedselsdatum',
  ],
  reserved: [
    {
      pattern: /^(?:1[6-8]\d\d|2[1-9]\d\d)\D|\D(?:1[6-8]\d\d|2[1-9]\d\d)$/,
      reason: 'of nobody alive: before 1900 or after 2099',
    },
  ],
  placeholders: [
    {
      pattern:
        /^(?:1900|1970|1980|1990|2000)[-/.]0?1[-/.]0?1(?!\d)|^0?1[-/.]0?1[-/.](?:1900|1970|1980|1990|2000)$|^0001|^01[-/.]02[-/.]03/,
      reason: 'a round date, as people type for an example',
    },
  ],
  generate: (random, hints) => {
    const birth = drawBirth(random, hints);
    return `${1800 + (birth.year % 100)}-${two(birth.month)}-${two(birth.day)}`;
  },
  examples: {
    real: ['1984-03-12', '23.07.1991'],
    synthetic: ['1815-12-10'],
    ignored: ['2024-01-02', '12.11.2019'],
  },
});
