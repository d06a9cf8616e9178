import { weighted, withLuhn } from '../checkDigits';
import { ALPHANUMERIC, HEX, type Random } from '../random';
import type { Person } from './person';
import { plain } from './person';

/** A value that a standard or a regulator keeps for tests, and how it can be told. */
export type MakeReserved = (random: Random) => string;

const LOCALS = ['maria.lopez', 'j.smith', 'kundenservice', 'anders', 'user42', 'takeshi.ito', 'billing'];

/** Reserved or never-issued values of each kind; every line of `pii-ranges` that gives a range. */
export const RESERVED_VALUES: Record<string, MakeReserved> = {
  email: random =>
    `${random.pick(LOCALS)}@${random.pick(['example.com', 'example.org', 'mail.example.net', 'shop.test', 'corp.example', 'nowhere.invalid', 'api.localhost'])}`,
  phone: random =>
    random.pick([
      () =>
        random
          .fill('+1 %1%-555-01##')
          .replace(/^\+1 (\d{3})/, `+1 ${random.pick(['212', '415', '617', '303'])}`),
      () => random.fill(`(${random.pick(['212', '415', '617', '303'])}) 555-01##`),
      () => random.fill('+44 7700 900###'),
      () => random.fill('020 7946 0###'),
      () => random.fill('+33 6 39 98 ## ##'),
      () => random.fill('030 23125###'),
      () => random.fill('+61 2 5550 ####'),
      () => random.fill('+46 70 174 06 ##').replace(/\d\d$/, random.padded(5, 99, 2)),
    ])(),
  'us-ssn': random =>
    random.pick([
      random.fill('000-%#-%###'),
      random.fill('666-%#-%###'),
      random.fill('%##-00-%###').replace(/^[69]/, '3'),
      random.fill('9##-67-%###'),
    ]),
  'us-itin': random => random.fill(`9##-${random.pick(['66', '67', '68', '69', '89'])}-%###`),
  'us-ein': random => random.fill(`${random.pick(['07', '08', '17', '28', '49', '69', '89'])}-%######`),
  'uk-nino': random =>
    random.fill(`${random.pick(['QQ', 'BG', 'ZZ', 'NT'])} ## ## ## ${random.pick(['A', 'C'])}`),
  'uk-nhs': random => {
    for (;;) {
      const body = `999${random.digits(6)}`;
      const check = (11 - (weighted(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      if (check !== 10) return `${body}${check}`.replace(/(...)(...)(....)/, '$1 $2 $3');
    }
  },
  'ca-sin': random => withLuhn(`0${random.digits(7)}`).replace(/(...)(...)(...)/, '$1 $2 $3'),
  'in-aadhaar': random => random.fill(`${random.pick(['0', '1'])}### #### ####`),
  'br-cpf': random => {
    const digit = random.digits(1);
    return `${digit.repeat(3)}.${digit.repeat(3)}.${digit.repeat(3)}-${digit.repeat(2)}`;
  },
  'de-steuer-id': random => random.fill('0# ### ### ###'),
  'no-fodselsnummer': random =>
    `${random.padded(1, 28, 2)}${random.padded(81, 92, 2)}${random.fill('### #####').replace(' ', '')}`,
  'fi-hetu': random => {
    const date = `${random.padded(1, 28, 2)}${random.padded(1, 12, 2)}${random.padded(46, 99, 2)}`;
    const number = random.padded(900, 999, 3);
    return `${date}-${number}${'0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + number) % 31]!}`;
  },
  'dk-cpr': random =>
    `${random.int(6, 8)}${random.int(1, 9)}${random.padded(1, 12, 2)}${random.padded(46, 99, 2)}-${random.fill('%###')}`,
  'nl-bsn': random => random.fill('9999#####'),
  'mx-rfc': random => `${random.pick(['XAXX', 'XEXX'])}010101` + `000`,
  'payment-card': random =>
    random.pick([
      '4242'.repeat(4),
      `4${'1'.repeat(15)}`,
      `${'5'.repeat(12)}4444`,
      ['5105', '1051', '0510', '5100'].join(' '),
      ['3782', '822463', '10005'].join(' '),
      ['6011', '1111', '1111', '1117'].join('-'),
    ]),
  iban: random => {
    const account = random.fill('37040044########');
    const wrong = random.pick(['00', '01', '99']);
    return `DE${wrong}${account}`;
  },
  ipv4: random => random.fill(`${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.1%#`),
  'private ipv4': random =>
    random.pick([
      `10.${random.int(0, 255)}.${random.int(0, 255)}.${random.int(1, 254)}`,
      `192.168.${random.int(0, 255)}.${random.int(1, 254)}`,
      `172.${random.int(16, 31)}.0.${random.int(1, 254)}`,
      '127.0.0.1',
      '0.0.0.0',
    ]),
  ipv6: random =>
    random.pick([
      `2001:db8::${random.chars(4, HEX.slice(1))}`,
      `2001:db8:${random.chars(3, HEX.slice(1))}::1`,
      '::1',
      `fd00::${random.chars(3, HEX.slice(1))}`,
      `fe80::${random.chars(4, HEX.slice(1))}`,
    ]),
  'mac-address': random =>
    random.pick([
      `00:00:5e:00:53:${random.chars(2, HEX)}`,
      `02:42:ac:11:00:${random.chars(2, HEX)}`,
      '00:00:00:00:00:00',
      'ff:ff:ff:ff:ff:ff',
    ]),
  'bitcoin-address': random =>
    random.pick(['m', 'n', '2']) + random.chars(33, 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'),
  'ethereum-address': random => random.pick([`0x${'0'.repeat(40)}`, `0x${'0'.repeat(36)}dEaD`]),
  bic: random =>
    `${random.pick(['DEUT', 'BNPA', 'INGB'])}${random.pick(['DE', 'FR', 'NL'])}${random.pick(['F', 'P', '2'])}0`,
  'stripe-key': random => `${random.pick(['sk', 'pk'])}_test_${random.chars(24, ALPHANUMERIC)}`,
  'aws-access-key': () => ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join(''),
  'passport-mrz': random =>
    `P<UTO${random.pick(['ERIKSSON<<ANNA', 'STEVENSON<<PETER', 'MARTIN<<SARAH'])}`.padEnd(44, '<'),
  'uk-postcode': random => random.fill('ZZ99 %') + random.pick(['VZ', 'WZ', 'CZ']),
};

/** A reserved value of a kind. */
export function makeReserved(random: Random, kind: string): string {
  const make = RESERVED_VALUES[kind];
  if (make === undefined) throw new Error(`There are no reserved values of ${kind}.`);
  return make(random);
}

/** The same person with an address, a number and a mailbox that nobody has: her record is synthetic as a whole. */
export function makeSynthetic(random: Random, person: Person): Person {
  const [given, family] = person.country.latin?.[0] ?? [person.given, person.family];
  const email = `${plain(given)}.${plain(family)}@${random.pick(['example.com', 'example.org', 'example.net'])}`;
  const phone = makeReserved(random, 'phone');
  return { ...person, email, workEmail: email.replace('@', '@mail.'), phone, phoneAbroad: phone };
}
