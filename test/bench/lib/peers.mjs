import { faker } from '@faker-js/faker';
import fc from 'fast-check';
import { createGeneratorSync } from 'json-schema-faker';
import { createGenerator } from 'ts-json-schema-generator';
import { z } from 'zod';
import { Fixture } from 'zod-fixture';

const STATUS = ['PENDING', 'PAID', 'SHIPPED', 'CANCELLED'];
const ROLES = ['admin', 'editor', 'viewer'];
const BRANDS = ['visa', 'mastercard', 'amex'];
const PROVIDERS = ['paypal', 'applepay'];

/** The tools that Fauxture is measured beside: each makes a `User` of `model.ts`. @param {string} file */
export async function makePeers(file) {
  return [
    { name: 'hand-written faker 10.6 function', make: makeWithFaker() },
    { name: 'fast-check 4.10 arbitrary', make: makeWithFastCheck() },
    { name: 'zod-fixture 2.5', make: makeWithZodFixture() },
    { name: 'ts-json-schema-generator 2.9 + json-schema-faker 0.6.3', make: makeWithJsonSchemaFaker(file) },
  ];
}

const pick = faker.helpers.arrayElement;
const several = make => faker.helpers.multiple(make, { count: { min: 2, max: 3 } });

function orderWithFaker() {
  const makeItem = () => ({
    sku: faker.string.alphanumeric({ length: 8, casing: 'upper' }),
    productName: faker.commerce.productName(),
    quantity: faker.number.int({ min: 1, max: 10 }),
    unitPrice: faker.number.float({ min: 1, max: 500, fractionDigits: 2 }),
  });
  const payments = [
    () => ({
      kind: 'card',
      last4: faker.finance.creditCardNumber().slice(-4),
      brand: pick(BRANDS),
      expiryMonth: faker.number.int({ min: 1, max: 12 }),
      expiryYear: faker.number.int({ min: 2025, max: 2030 }),
    }),
    () => ({ kind: 'bank', iban: faker.finance.iban(), bic: faker.finance.bic() }),
    () => ({ kind: 'wallet', provider: pick(PROVIDERS), accountEmail: faker.internet.email() }),
  ];
  return () => {
    const items = several(makeItem);
    const createdAt = faker.date.past();
    const total = items.reduce((sum, item) => sum + item.quantity * item.unitPrice, 0);
    return {
      orderId: faker.string.uuid(),
      status: pick(STATUS),
      total: Math.round(total * 100) / 100,
      currency: faker.finance.currencyCode(),
      createdAt,
      updatedAt: faker.date.between({ from: createdAt, to: Date.now() }),
      payment: pick(payments)(),
      items,
    };
  };
}

/** What an experienced user of faker writes by hand, two or three of each list as Fauxture makes. */
function makeWithFaker() {
  faker.seed(1);
  const makeOrder = orderWithFaker();
  return () => {
    const firstName = faker.person.firstName();
    const lastName = faker.person.lastName();
    return {
      id: faker.string.uuid(),
      firstName,
      lastName,
      email: faker.internet.email({ firstName, lastName }),
      phone: faker.phone.number(),
      age: faker.number.int({ min: 18, max: 90 }),
      isActive: faker.datatype.boolean(),
      birthDate: faker.date.birthdate(),
      website: faker.internet.url(),
      role: pick(ROLES),
      tags: several(() => faker.lorem.word()),
      address: {
        street: faker.location.streetAddress(),
        line2: faker.location.secondaryAddress(),
        city: faker.location.city(),
        state: faker.location.state(),
        postalCode: faker.location.zipCode(),
        country: faker.location.country(),
        latitude: faker.location.latitude(),
        longitude: faker.location.longitude(),
      },
      orders: several(makeOrder),
    };
  };
}

const text = fc.string({ minLength: 1, maxLength: 20 });
const list = each => fc.array(each, { minLength: 2, maxLength: 3 });
const date = fc.date({ noInvalidDate: true });
const number = fc.double({ noNaN: true, min: 0, max: 1e4 });

function arbitraryOrder() {
  const payment = fc.oneof(
    fc.record({
      kind: fc.constant('card'),
      last4: text,
      brand: fc.constantFrom(...BRANDS),
      expiryMonth: fc.integer({ min: 1, max: 12 }),
      expiryYear: fc.integer({ min: 2025, max: 2030 }),
    }),
    fc.record({ kind: fc.constant('bank'), iban: text, bic: text }),
    fc.record({
      kind: fc.constant('wallet'),
      provider: fc.constantFrom(...PROVIDERS),
      accountEmail: fc.emailAddress(),
    }),
  );
  const item = fc.record({ sku: text, productName: text, quantity: fc.nat(10), unitPrice: number });
  return fc.record({
    orderId: fc.uuid(),
    status: fc.constantFrom(...STATUS),
    total: number,
    currency: text,
    createdAt: date,
    updatedAt: date,
    payment,
    items: list(item),
  });
}

/** Arbitraries by hand; values are drawn through fast-check's own `sample`, a thousand at a time. */
function makeWithFastCheck() {
  const address = fc.record({
    street: text,
    line2: text,
    city: text,
    state: text,
    postalCode: text,
    country: text,
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  const user = fc.record({
    id: fc.uuid(),
    firstName: text,
    lastName: text,
    email: fc.emailAddress(),
    phone: text,
    age: fc.nat(120),
    isActive: fc.boolean(),
    birthDate: date,
    website: fc.webUrl(),
    role: fc.constantFrom(...ROLES),
    tags: list(text),
    address,
    orders: list(arbitraryOrder()),
  });
  let stock = [];
  let seed = 0;
  return () => {
    if (stock.length === 0) stock = fc.sample(user, { numRuns: 1_000, seed: (seed += 1) });
    return stock.pop();
  };
}

function makeWithZodFixture() {
  const text = z.string();
  const list = each => z.array(each).min(2).max(3);
  const address = z.object({
    street: text,
    line2: text,
    city: text,
    state: text,
    postalCode: text,
    country: text,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  });
  const payment = z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('card'),
      last4: text,
      brand: z.enum(BRANDS),
      expiryMonth: z.number().int().min(1).max(12),
      expiryYear: z.number().int(),
    }),
    z.object({ kind: z.literal('bank'), iban: text, bic: text }),
    z.object({ kind: z.literal('wallet'), provider: z.enum(PROVIDERS), accountEmail: z.string().email() }),
  ]);
  const item = z.object({ sku: text, productName: text, quantity: z.number().int(), unitPrice: z.number() });
  const order = z.object({
    orderId: text,
    status: z.enum(STATUS),
    total: z.number(),
    currency: text,
    createdAt: z.date(),
    updatedAt: z.date(),
    payment,
    items: list(item),
  });
  const user = z.object({
    id: text,
    firstName: text,
    lastName: text,
    email: z.string().email(),
    phone: text,
    age: z.number().int().min(0).max(120),
    isActive: z.boolean(),
    birthDate: z.date(),
    website: z.string().url(),
    role: z.enum(ROLES),
    tags: list(text),
    address,
    orders: list(order),
  });
  const fixture = new Fixture({ seed: 1 });
  return () => fixture.fromSchema(user);
}

function makeWithJsonSchemaFaker(file) {
  const schema = createGenerator({
    path: file,
    type: 'User',
    skipTypeCheck: true,
    encodeRefs: false,
  }).createSchema('User');
  const generator = createGeneratorSync({ seed: 1, alwaysFakeOptionals: true, minItems: 2, maxItems: 3 });
  return () => generator.generate(schema);
}
