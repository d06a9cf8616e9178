/** What must hold of every `User` of `model.ts`, each check apart from the code that makes the values. */

/** Postal codes of the locales' countries, by the Universal Postal Union's address formats. */
const POSTAL_CODES = {
  US: /^\d{5}(?:-\d{4})?$/,
  GB: /^(?:GIR 0AA|[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})$/,
  DE: /^\d{5}$/,
  FR: /^\d{5}$/,
  ES: /^(?:0[1-9]|[1-4]\d|5[0-2])\d{3}$/,
  IT: /^\d{5}$/,
  NL: /^[1-9]\d{3} ?[A-Z]{2}$/,
  BR: /^\d{5}-\d{3}$/,
  PL: /^\d{2}-\d{3}$/,
  SE: /^[1-9]\d{2} ?\d{2}$/,
  NO: /^\d{4}$/,
  DK: /^\d{4}$/,
  FI: /^\d{5}$/,
  JP: /^\d{3}-\d{4}$/,
  KR: /^\d{5}$/,
  CN: /^\d{6}$/,
};
const RESERVED_HOST = /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid|localhost)$/;
const EMAIL =
  /^(?=.{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?=.{1,255}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
const MINUTE = 60_000;

/**
 * The checks, each with its name, what it looks at in a user, and whether it holds there.
 *
 * @param {object} inside the exports of `inside.mjs`
 * @param {object} locale tables
 * @param {number} now
 */
export function makeChecks({ findReservedReason, findPrivacyKind, findCurrency }, locale, now) {
  const context = { findReservedReason, findPrivacyKind, findCurrency, locale, now };
  return [personChecks, placeChecks, orderChecks, privacyChecks].flatMap(make => make(context));
}

const one = pick => user => [pick(user)];
const whole = user => [user];
const orders = user => user.orders;
const payments = kind => user =>
  user.orders.map(order => order.payment).filter(payment => payment.kind === kind);
const emails = user => [user.email, ...payments('wallet')(user).map(payment => payment.accountEmail)];
const check = (name, of, holds) => ({ name, of, holds });
const asciiByText = entries => new Map(entries.map(entry => [entry.text, entry.ascii]));

function personChecks({ locale, now }) {
  const names = asciiByText([...locale.firstNames.female, ...locale.firstNames.male]);
  const families = asciiByText([...locale.lastNames.female, ...locale.lastNames.male]);
  return [
    check('e-mail well formed (RFC lengths)', emails, email => EMAIL.test(email)),
    check('e-mail follows the name beside it', whole, user => followsName(user, names, families)),
    check(
      'first name is a name',
      one(user => user.firstName),
      name => names.has(name),
    ),
    check(
      'last name is a family name',
      one(user => user.lastName),
      name => families.has(name),
    ),
    check(
      'age an integer 0-120',
      one(user => user.age),
      age => Number.isInteger(age) && age >= 0 && age <= 120,
    ),
    check('age agrees with birth date', whole, user => ageAt(user.birthDate, now) === user.age),
  ];
}

function placeChecks({ locale }) {
  return [
    check(
      'latitude and longitude in range',
      one(user => user.address),
      at => Math.abs(at.latitude) <= 90 && Math.abs(at.longitude) <= 180,
    ),
    check(
      'city, region and coordinates agree',
      one(user => user.address),
      address => agrees(address, locale),
    ),
    check(
      'country is the locale’s',
      one(user => user.address.country),
      country => [locale.countryName, locale.country].includes(country),
    ),
    check(
      'postal code fits the country',
      one(user => user.address.postalCode),
      code => POSTAL_CODES[locale.country].test(code),
    ),
    check(
      'postal code fits the city',
      one(user => user.address),
      address => fitsCity(address, locale),
    ),
  ];
}

function orderChecks({ findCurrency, now }) {
  return [
    check('currency is ISO 4217', orders, order => findCurrency(order.currency)?.code === order.currency),
    check(
      'createdAt <= updatedAt <= now',
      orders,
      order => order.createdAt <= order.updatedAt && order.updatedAt <= now + MINUTE,
    ),
    check(
      'card expiry month 1-12',
      payments('card'),
      card => Number.isInteger(card.expiryMonth) && card.expiryMonth >= 1 && card.expiryMonth <= 12,
    ),
    check(
      'card expires after now, within ten years',
      payments('card'),
      card => card.expiryYear >= 2025 && card.expiryYear <= 2035,
    ),
    check('last4 agrees with brand (published test numbers)', payments('card'), card =>
      (TEST_ENDINGS[card.brand] ?? []).includes(card.last4),
    ),
    check('total = sum of the items', orders, order => isTotal(order, findCurrency)),
    check('prices in the currency’s minor units', orders, order =>
      order.items.every(item => isInMinorUnits(item.unitPrice, findCurrency(order.currency))),
    ),
    check('quantity is a whole number above 0', orders, order =>
      order.items.every(item => Number.isInteger(item.quantity) && item.quantity > 0),
    ),
  ];
}

function privacyChecks({ findReservedReason, findPrivacyKind }) {
  const isReserved = (kind, value) => findReservedReason(findPrivacyKind(kind), value) !== undefined;
  return [
    check(
      'e-mails synthetic',
      emails,
      email => isReserved('email', email) && RESERVED_HOST.test(email.split('@')[1]),
    ),
    check(
      'phones synthetic',
      one(user => user.phone),
      phone => isReserved('phone', phone),
    ),
    check('IBANs synthetic', payments('bank'), bank => isReserved('iban', bank.iban)),
    check('BICs synthetic', payments('bank'), bank => isReserved('bic', bank.bic)),
    check(
      'website reserved',
      one(user => user.website),
      website => RESERVED_HOST.test(new URL(website).hostname),
    ),
  ];
}

/** The last digits of the test numbers that Stripe, Braintree, PayPal and Adyen publish. */
const TEST_ENDINGS = {
  visa: ['4242', '5556', '1111', '1881', '0002', '9995', '0341'],
  mastercard: ['4444', '5100', '2222', '2003', '8210', '3222', '2202'],
  amex: ['0005', '8431', '1009', '0126'],
};

/** The local part holds the given name and the family name, or the initial of one and the whole of the other. */
function followsName(user, names, families) {
  const local = user.email
    .split('@')[0]
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const given = (names.get(user.firstName) ?? user.firstName).replace(/[^a-z]/gi, '').toLowerCase();
  const family = (families.get(user.lastName) ?? user.lastName).replace(/[^a-z]/gi, '').toLowerCase();
  return [given + family, family + given, given[0] + family, given + family[0], family + given[0]].includes(
    local,
  );
}

function ageAt(birth, now) {
  const date = new Date(now);
  const years = date.getUTCFullYear() - birth.getUTCFullYear();
  const before =
    date.getUTCMonth() * 100 + date.getUTCDate() < birth.getUTCMonth() * 100 + birth.getUTCDate();
  return years - (before ? 1 : 0);
}

/** What the marks of a postcode template stand for. */
const MARKS = { '#': '\\d', '!': '[1-9]', '?': '[a-z]', '^': '[A-Z]' };

const cityOf = (address, locale) =>
  locale.cities.find(
    city => city.name === address.city && [city.region, city.regionCode].includes(address.state),
  );

function agrees(address, locale) {
  const city = cityOf(address, locale);
  return (
    city !== undefined &&
    Math.abs(city.latitude - address.latitude) < 1 &&
    Math.abs(city.longitude - address.longitude) < 1
  );
}

function fitsCity(address, locale) {
  const templates = cityOf(address, locale)?.postcodes ?? [];
  const fits = template =>
    new RegExp(`^${template.replace(/[#!?^]/g, sign => MARKS[sign])}$`).test(address.postalCode);
  return templates.length > 0 && templates.some(fits);
}

/** To a tenth of a minor unit, because sums of decimal prices are inexact in binary. */
function isTotal(order, findCurrency) {
  const sum = order.items.reduce((total, item) => total + item.quantity * item.unitPrice, 0);
  return Math.abs(sum - order.total) < 0.1 * 10 ** -(findCurrency(order.currency)?.digits ?? 2);
}

function isInMinorUnits(amount, currency) {
  const scaled = amount * 10 ** (currency?.digits ?? 2);
  return amount > 0 && Math.abs(scaled - Math.round(scaled)) < 1e-6;
}
