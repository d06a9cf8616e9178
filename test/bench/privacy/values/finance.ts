import { mod97, withLuhn } from '../checkDigits';
import { HEX, type Random } from '../random';
import { base58Address, bech32Address, mixedCaseAddress } from '../walletAddresses';
import { shaped, type MakeValue } from './nationalIds';

/** Account parts of IBANs whose own check digits a bank would not refuse outright; `#`, `?` as in Random.fill. */
const IBAN_FORMS: Record<string, string> = {
  DE: '%#######00########',
  GB: 'BARC20####%#######',
  NL: 'INGB0%########',
  SE: '5000000005%#########',
  AT: '12000%##########',
  PL: '10901###0000000%########',
  CH: '00230%###########',
};

function bytes(random: Random, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, () => random.int(0, 255));
}

/** An IBAN of a country with right check digits, in groups of four. */
function makeIban(random: Random): string {
  const [country, form] = random.pick(Object.entries(IBAN_FORMS));
  const account = random.fill(form);
  const check = String(98 - mod97(`${account}${country}00`)).padStart(2, '0');
  return `${country}${check}${account}`.replace(/(.{4})(?=.)/g, '$1 ');
}

/** What money hangs on. */
export const FINANCE: Record<string, MakeValue> = {
  'payment-card': shaped(random => {
    const number = random.pick([
      withLuhn(`4${random.pick(['539', '716', '929', '485'])}${random.fill('%##########')}`),
      withLuhn(`5${random.int(1, 5)}${random.fill('%############')}`),
      withLuhn(`37${random.fill('%###########')}`),
    ]);
    return number.length === 15
      ? `${number.slice(0, 4)} ${number.slice(4, 10)} ${number.slice(10)}`
      : number.replace(/(.{4})(?=.)/g, `$1${random.pick([' ', '-'])}`);
  }),
  iban: shaped(makeIban),
  bic: random =>
    `${random.pick(['COBA', 'BNPA', 'INGB', 'NDEA', 'BARC', 'UNCR'])}${random.pick(['DE', 'FR', 'NL', 'SE', 'GB', 'IT'])}${random.pick(['FF', 'PP', '2A', 'SS', '22', 'MM'])}${random.pick(['', 'XXX', '370'])}`,
  'bank-account-number': random => random.fill(random.pick(['%#######', '%#########', '%###########'])),
  'bitcoin-address': random =>
    random.pick([
      () => base58Address(0, bytes(random, 20)),
      () => base58Address(5, bytes(random, 20)),
      () => bech32Address('bc', bytes(random, 20)),
    ])(),
  'ethereum-address': random => mixedCaseAddress(random.chars(40, HEX)),
};

const VIN_SIGNS = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';

/** ISO 3779 with the check digit that North America wants. */
function makeVin(random: Random): string {
  const values: Record<string, number> = {};
  Array.from('0123456789').forEach(sign => void (values[sign] = Number(sign)));
  Array.from('ABCDEFGH').forEach((sign, at) => void (values[sign] = at + 1));
  Array.from('JKLMN').forEach((sign, at) => void (values[sign] = at + 1));
  Object.assign(values, { P: 7, R: 9 });
  Array.from('STUVWXYZ').forEach((sign, at) => void (values[sign] = at + 2));
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const signs = `${random.pick(['1HG', '2T1', '5YJ', '1FT', 'WBA'])}${random.chars(5, VIN_SIGNS)}0${random.chars(2, 'ABCDEFGHJKLMNPRST')}${random.fill('######')}`;
  const sum = Array.from(signs).reduce((total, sign, at) => total + values[sign]! * weights[at]!, 0);
  return signs.slice(0, 8) + (sum % 11 === 10 ? 'X' : String(sum % 11)) + signs.slice(9);
}

/** What names a machine, and so its owner. */
export const TECHNICAL: Record<string, MakeValue> = {
  ipv4: random =>
    random.fill(
      random.pick(['84.19%.1%#.2%', '91.6%.1##.%', '73.15%.%#.1%#', '188.10%.2#.%#', '176.5%.1%#.%#']),
    ),
  ipv6: random =>
    `${random.pick(['2a02:810d', '2601:646', '2a01:e0a', '2003:e9'])}:${random.chars(4, HEX.slice(1))}:${random.chars(4, HEX.slice(1))}:${random.chars(4, HEX.slice(1))}:${random.chars(4, HEX.slice(1))}:${random.chars(4, HEX.slice(1))}:${random.chars(4, HEX.slice(1))}`,
  'mac-address': random =>
    `${random.pick(['3c:22:fb', 'a4:83:e7', 'f0:18:98', 'dc:a6:32'])}:${random.chars(6, HEX).replace(/(..)(?=.)/g, '$1:')}`,
  imei: random => withLuhn(`${random.pick(['35', '86'])}${random.fill('%###########')}`),
  vin: makeVin,
  'device-id': random =>
    random.pick([
      `${random.chars(8, HEX)}-${random.chars(4, HEX)}-4${random.chars(3, HEX)}-a${random.chars(3, HEX)}-${random.chars(12, HEX)}`,
      `${random.chars(8, HEX)}-${random.chars(4, HEX)}-4${random.chars(3, HEX)}-9${random.chars(3, HEX)}-${random.chars(12, HEX)}`.toUpperCase(),
    ]),
  coordinates: random =>
    random.pick([
      `52.${random.fill('######')}, 13.${random.fill('######')}`,
      `40.${random.fill('######')}, -73.${random.fill('######')}`,
      `48.${random.fill('######')}, 2.${random.fill('######')}`,
    ]),
};
