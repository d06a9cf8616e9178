import {
  eanDigit,
  luhnDigit,
  mod1110Digit,
  mod112Sign,
  mrzDigit,
  verhoeffDigit,
  weighted,
  withLuhn,
} from '../checkDigits';
import { LOWER, UPPER, type Random } from '../random';

/** How a value is written: as people write it, or without separators. */
export type Form = 'formatted' | 'compact';
export type MakeValue = (random: Random, form: Form) => string;

/** Keeps letters and digits where it is asked for. */
export const shaped =
  (make: (random: Random) => string): MakeValue =>
  (random, form) =>
    form === 'formatted' ? make(random) : make(random).replace(/[^\p{L}\p{N}]/gu, '');

/** Draws until something comes out. */
function draw<T>(make: () => T | undefined): T {
  for (;;) {
    const made = make();
    if (made !== undefined) return made;
  }
}

interface Birth {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly short: string;
}

/** A day on which somebody alive was born. */
function birth(random: Random): Birth {
  const year = String(random.int(1946, 1999));
  return {
    year,
    month: random.padded(1, 12, 2),
    day: random.padded(1, 28, 2),
    short: year.slice(2),
  };
}

const ddmmyy = ({ day, month, short }: Birth): string => day + month + short;
const yymmdd = ({ day, month, short }: Birth): string => short + month + day;
const yyyymmdd = ({ day, month, year }: Birth): string => year + month + day;

/** Numbers of the Americas. */
export const AMERICAN_IDS: Record<string, MakeValue> = {
  'us-ssn': shaped(
    random =>
      `${random.pick([random.padded(101, 665, 3), random.padded(667, 772, 3)])}-${random.padded(11, 99, 2)}-${random.padded(1101, 9899, 4)}`,
  ),
  'us-itin': shaped(
    random =>
      `9${random.digits(2)}-${random.pick([random.int(50, 65), random.int(70, 88)])}-${random.padded(1001, 9899, 4)}`,
  ),
  'us-ein': shaped(
    random => `${random.pick(['20', '26', '45', '82', '36', '95'])}-${random.fill('%######')}`,
  ),
  'us-mbi': shaped(random => {
    const letter = (): string => random.chars(1, 'ACDEFGHJKMNPQRTUVWXY');
    const either = (): string => random.chars(1, 'ACDEFGHJKMNPQRTUVWXY0123456789');
    const digit = (): string => random.digits(1);
    return `${random.int(1, 9)}${letter()}${either()}${digit()}-${letter()}${either()}${digit()}-${letter()}${letter()}${digit()}${digit()}`;
  }),
  'us-routing-number': random => {
    const body = `${random.pick(['02', '06', '07', '11', '12', '26', '31'])}${random.digits(6)}`;
    return body + String((10 - (weighted(body, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10);
  },
  'ca-sin': shaped(random => {
    const body = `${random.pick([1, 2, 4, 5, 6, 7])}${random.digits(7)}`;
    return grouped(withLuhn(body), [3, 3, 3], random.pick([' ', '-']));
  }),
  'br-cpf': shaped(random => {
    const body = random.fill('%########');
    const first = body + mod11Digit(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]);
    const all = first + mod11Digit(first, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    return `${grouped(all.slice(0, 9), [3, 3, 3], '.')}-${all.slice(9)}`;
  }),
  'br-cnpj': shaped(random => {
    const body = `${random.fill('%#######')}0001`;
    const first = body + mod11Digit(body, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
    const all = first + mod11Digit(first, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
    return `${all.slice(0, 2)}.${all.slice(2, 5)}.${all.slice(5, 8)}/${all.slice(8, 12)}-${all.slice(12)}`;
  }),
  'mx-curp': random => {
    const body = `${curpLetters(random)}${yymmdd(birth(random))}${random.pick(['H', 'M'])}${random.pick(['DF', 'JC', 'NL', 'PL', 'VZ'])}${random.chars(3, 'BCDFGHJKLMNPQRSTVWZ')}${random.int(0, 9)}`;
    const value = (sign: string): number => '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'.indexOf(sign);
    const sum = Array.from(body).reduce((total, sign, at) => total + value(sign) * (18 - at), 0);
    return body + String((10 - (sum % 10)) % 10);
  },
  'mx-rfc': random => {
    const body = `${curpLetters(random)}${yymmdd(birth(random))}${random.chars(2, 'ABCDEFGHJKLMNPQRSTUV123456789')}`;
    const value = (sign: string): number => '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ'.indexOf(sign);
    const rest = 11 - (Array.from(body).reduce((total, sign, at) => total + value(sign) * (13 - at), 0) % 11);
    return body + (rest === 11 ? '0' : rest === 10 ? 'A' : String(rest));
  },
};

/** First letter and first vowel of one name, first letters of two more; none of the words that are avoided. */
function curpLetters(random: Random): string {
  return random.pick(['GA', 'LO', 'RU', 'VE', 'MO', 'SA']) + random.chars(2, 'RSTGDHJ');
}

function mod11Digit(digits: string, weights: readonly number[]): string {
  const rest = weighted(digits, weights) % 11;
  return rest < 2 ? '0' : String(11 - rest);
}

function grouped(text: string, lengths: readonly number[], separator: string): string {
  let at = 0;
  return lengths.map(length => text.slice(at, (at += length))).join(separator);
}

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const HETU_SIGNS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Numbers of Northern and Eastern Europe. */
export const NORTHERN_IDS: Record<string, MakeValue> = {
  'se-personnummer': (random, form) => {
    const born = birth(random);
    const body = `${yymmdd(born)}${random.padded(11, 969, 3)}`;
    const century = random.chance(0.4) ? born.year.slice(0, 2) : '';
    return `${century}${body.slice(0, 6)}${form === 'formatted' ? '-' : ''}${body.slice(6)}${luhnDigit(body)}`;
  },
  'no-fodselsnummer': (random, form) =>
    draw(() => {
      const body = `${ddmmyy(birth(random))}${random.padded(1, 499, 3)}`;
      const first = (11 - (weighted(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
      const second = (11 - (weighted(`${body}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      if (first === 10 || second === 10) return undefined;
      return `${body.slice(0, 6)}${form === 'formatted' ? ' ' : ''}${body.slice(6)}${first}${second}`;
    }),
  'dk-cpr': shaped(random =>
    draw(() => {
      const body = `${ddmmyy(birth(random))}${random.padded(1, 399, 3)}`;
      const check = (11 - (weighted(body, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return check === 10 ? undefined : `${body.slice(0, 6)}-${body.slice(6)}${check}`;
    }),
  ),
  'fi-hetu': random => {
    const body = ddmmyy(birth(random));
    const number = random.padded(2, 899, 3);
    return `${body}-${number}${HETU_SIGNS[Number(body + number) % 31]!}`;
  },
  'pl-pesel': random => {
    const body = `${yymmdd(birth(random))}${random.digits(4)}`;
    return body + String((10 - (weighted(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
  },
};

/** Numbers of Western and Southern Europe. */
export const WESTERN_IDS: Record<string, MakeValue> = {
  'uk-nino': shaped(
    random =>
      `${random.chars(1, 'ABCEHJLMPRSWXY')}${random.chars(1, 'ABCEHJLMPRSWXY')} ${random.fill('## ## ##')} ${random.chars(1, 'ABCD')}`,
  ),
  'uk-nhs': shaped(random =>
    draw(() => {
      const body = `${random.int(4, 6)}${random.digits(8)}`;
      const check = (11 - (weighted(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return check === 10 ? undefined : grouped(`${body}${check}`, [3, 3, 4], ' ');
    }),
  ),
  'es-dni': random => {
    const number = random.fill('%#######');
    return number + DNI_LETTERS[Number(number) % 23]!;
  },
  'es-nie': shaped(random => {
    const [letter, number] = [random.int(0, 2), random.fill('%######')];
    return `${'XYZ'[letter]!}-${number}-${DNI_LETTERS[Number(`${letter}${number}`) % 23]!}`;
  }),
  'fr-nir': shaped(random => {
    const born = birth(random);
    const body = `${random.int(1, 2)}${born.short}${born.month}${random.pick(['75', '69', '13', '31', '59', '44'])}${random.padded(1, 399, 3)}${random.padded(1, 699, 3)}`;
    const key = String(97 - Number(BigInt(body) % 97n)).padStart(2, '0');
    return grouped(body + key, [1, 2, 2, 2, 3, 3, 2], ' ');
  }),
  'it-codice-fiscale': random => {
    const born = birth(random);
    const consonants = (count: number): string => random.chars(count, 'BCDFGLMNPRSTVZ');
    const day = Number(born.day) + (random.chance(0.5) ? 40 : 0);
    const place = random.pick(['H501', 'F205', 'L219', 'F839', 'A944', 'D612']);
    const body = `${consonants(6)}${born.short}${'ABCDEHLMPRST'[Number(born.month) - 1]!}${String(day).padStart(2, '0')}${place}`;
    return body + fiscalSign(body);
  },
  'de-steuer-id': shaped(random => {
    const order = draw(() => {
      const shuffled = random.shuffle(Array.from('0123456789'));
      return shuffled[0] === '0' ? undefined : shuffled.slice(0, 9);
    });
    order.splice(random.int(2, 9), 0, order[random.int(0, 1)]!);
    const body = order.join('');
    return grouped(body + mod1110Digit(body), [2, 3, 3, 3], ' ');
  }),
  'de-kvnr': random => {
    const [letter, number] = [random.chars(1, UPPER), random.fill('%#######')];
    const digits = String(UPPER.indexOf(letter) + 1).padStart(2, '0') + number;
    const cross = Array.from(digits).map((digit, at) => Number(digit) * (at % 2 === 0 ? 1 : 2));
    return `${letter}${number}${cross.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10}`;
  },
  'nl-bsn': shaped(random =>
    draw(() => {
      const body = random.fill('%#######');
      const check = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return check === 10 || body.startsWith('9999') ? undefined : grouped(`${body}${check}`, [4, 2, 3], '.');
    }),
  ),
  'be-national-number': shaped(random => {
    const born = birth(random);
    const body = `${yymmdd(born)}${random.padded(1, 997, 3)}`;
    const check = String(97 - (Number(body) % 97)).padStart(2, '0');
    return `${born.short}.${born.month}.${born.day}-${body.slice(6)}.${check}`;
  }),
  'ch-ahv': shaped(random => {
    const body = `756${random.fill('%########')}`;
    return grouped(body + eanDigit(body), [3, 4, 4, 2], '.');
  }),
  'at-svnr': shaped(random =>
    draw(() => {
      const [serial, date] = [random.fill('%##'), ddmmyy(birth(random))];
      const check = (weighted(serial, [3, 7, 9]) + weighted(date, [5, 8, 4, 2, 1, 6])) % 11;
      return check === 10 ? undefined : `${serial}${check} ${date}`;
    }),
  ),
  'pt-nif': shaped(random => {
    const body = `${random.int(1, 2)}${random.digits(7)}`;
    return grouped(body + mod11Digit(body, [9, 8, 7, 6, 5, 4, 3, 2]), [3, 3, 3], ' ');
  }),
  'ie-pps': random => {
    const body = random.fill('%######');
    const second = random.pick(['', 'A']);
    const sum = weighted(body, [8, 7, 6, 5, 4, 3, 2]) + (second === 'A' ? 9 : 0);
    return `${body}${'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23]!}${second}`;
  },
};

/** The letter that ends an Italian code, by the tables of the decree. */
function fiscalSign(body: string): string {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const place = (sign: string): number => (/\d/.test(sign) ? Number(sign) : UPPER.indexOf(sign));
  const sum = Array.from(body).reduce(
    (total, sign, at) => total + (at % 2 === 0 ? odd[place(sign)]! : place(sign)),
    0,
  );
  return UPPER[sum % 26]!;
}

/** Numbers of Asia, Africa and Oceania. */
export const OTHER_IDS: Record<string, MakeValue> = {
  'au-tfn': shaped(random =>
    draw(() => {
      const body = random.fill('%#######');
      const sum = weighted(body, [1, 4, 3, 7, 5, 8, 6, 9]);
      const check = Array.from('0123456789').find(digit => (sum + Number(digit) * 10) % 11 === 0);
      return check === undefined ? undefined : grouped(body + check, [3, 3, 3], ' ');
    }),
  ),
  'au-medicare': shaped(random => {
    const body = `${random.int(2, 6)}${random.digits(7)}`;
    const check = weighted(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10;
    return `${body.slice(0, 4)} ${body.slice(4)}${check} ${random.int(1, 5)}`;
  }),
  'in-aadhaar': shaped(random => {
    const body = `${random.int(2, 8)}${random.digits(10)}`;
    return grouped(body + verhoeffDigit(body), [4, 4, 4], ' ');
  }),
  'in-pan': random =>
    `${random.chars(3, UPPER)}P${random.chars(1, UPPER)}${random.fill('%###')}${random.chars(1, UPPER)}`,
  'cn-ric': random => {
    const body = `${random.pick(['110105', '310104', '440106', '510107', '420106'])}${yyyymmdd(birth(random))}${random.padded(1, 499, 3)}`;
    return body + mod112Sign(body);
  },
  'kr-rrn': shaped(random => {
    const body = `${yymmdd(birth(random))}${random.int(1, 2)}${random.padded(0, 95, 2)}${random.digits(3)}`;
    const sum = weighted(body, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]);
    return `${body.slice(0, 6)}-${body.slice(6)}${(11 - (sum % 11)) % 10}`;
  }),
  'jp-my-number': shaped(random => {
    const body = random.fill('%##########');
    const sum = weighted(body, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    return grouped(body + (sum % 11 < 2 ? '0' : String(11 - (sum % 11))), [4, 4, 4], ' ');
  }),
  'sg-nric': random => {
    const [letter, digits] = [random.pick(['S', 'T']), random.padded(5000000, 9999999, 7)];
    const sum = weighted(digits, [2, 7, 6, 5, 4, 3, 2]) + (letter === 'T' ? 4 : 0);
    return `${letter}${digits}${'JZIHGFEDCBA'[sum % 11]!}`;
  },
  'za-id': random => withLuhn(`${yymmdd(birth(random))}${random.fill('%###')}${random.int(0, 1)}8`),
};

/** Papers, plates and health numbers, which show themselves only by their name. */
export const PAPERS: Record<string, MakeValue> = {
  passport: random =>
    random.pick([random.fill('%########'), `C${random.fill('#?#%##?#')}`, random.fill('%#??#####')]),
  'passport-mrz': random => {
    const [family, given] = [random.chars(7, 'AEILMNORST'), random.chars(5, 'AEILMNORST')];
    const state = random.pick(['D<<', 'GBR', 'SWE', 'USA', 'FRA']);
    const names = `P<${state}${family}<<${given}`.padEnd(44, '<');
    const number = random.fill('%########');
    const born = yymmdd(birth(random));
    const ends = `${random.int(27, 33)}${random.padded(1, 12, 2)}${random.padded(1, 28, 2)}`;
    const rest = '<'.repeat(14);
    const head = number + mrzDigit(number);
    const tail = born + mrzDigit(born);
    const expiry = ends + mrzDigit(ends);
    const whole = mrzDigit(`${head}${tail}${expiry}${rest}0`);
    return `${names}\n${head}${state}${tail}${random.pick(['M', 'F'])}${expiry}${rest}0${whole}`;
  },
  'driving-licence': random =>
    random.pick([
      `${random.chars(5, UPPER)}${random.fill('%')}${random.padded(1, 12, 2)}${random.padded(1, 28, 2)}${random.digits(1)}${random.chars(2, UPPER)}${random.digits(1)}${random.chars(2, UPPER)}`,
      random.fill('?%######'),
      random.fill('B07#?#%?#%#'),
    ]),
  'licence-plate': random =>
    random.pick([
      `${random.pick(['M', 'HH', 'K', 'B', 'S'])}-${random.fill('?? %##')}`,
      `${random.chars(2, 'ABCDEFGHJKLMNOPRSTUVWXY')}${random.pick(['07', '15', '19', '68', '71'])} ${random.chars(3, 'ABCDEFGHJKLMNOPRSTUVWXY')}`,
      random.fill('??-%##-??'),
      random.fill('%??? %##').replace(' ', '-'),
    ]),
  'medical-record-number': random =>
    random.pick([random.fill('%#######'), `MRN-${random.fill('%######')}`, random.fill('%##-##-##')]),
  'health-insurance-number': random =>
    random.pick([
      `${random.chars(3, UPPER)}${random.fill('%########')}`,
      random.fill('%########-01'),
      `W${random.fill('%########')}`,
    ]),
  'birth-date': random => {
    const { day, month, year } = birth(random);
    return random.pick([`${year}-${month}-${day}`, `${day}.${month}.${year}`, `${day}/${month}/${year}`]);
  },
  'social-handle': random =>
    `@${random.pick(['mara', 'jonas', 'tilda', 'renzo', 'oskar'])}_${random.chars(5, LOWER)}${random.padded(3, 97, 2)}`,
};
