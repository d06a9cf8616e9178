import { beforeAll, describe, expect, it } from 'vitest';

import { resolveDrawOptions } from '../../../../src/app/drawOptions';
import { compile } from '../../../../src/engine/generate/compile';
import type { GenerateOptions } from '../../../../src/engine/generate/options';
import { narrowShape } from '../../../../src/engine/shape/narrowShape';
import { OpaqueValue } from '../../../../src/engine/shape/opaqueValue';
import type { ObjectShape, Shape } from '../../../../src/engine/shape/shape';
import { toPlain } from '../../../../src/engine/shape/values';

const text: Shape = { kind: 'string' };
const number: Shape = { kind: 'number' };
const date: Shape = { kind: 'builtIn', name: 'Date', args: [] };

function object(properties: Readonly<Record<string, Shape>>, name?: string): ObjectShape {
  return {
    kind: 'object',
    properties: Object.entries(properties).map(([key, shape]) => ({ name: key, shape, optional: false })),
    ...(name !== undefined && { name }),
  };
}

let options: GenerateOptions;
beforeAll(async () => {
  options = await resolveDrawOptions({});
});

type Plain = Readonly<Record<string, never>>;

/** The first rows of an object beside what is written of it. */
function drawBeside(root: ObjectShape, written: unknown, rows = 20): readonly Plain[] {
  const document = narrowShape({ name: root.name ?? 'Thing', root, definitions: {} }, written);
  const generator = compile(document, options);
  return Array.from({ length: rows }, (_, row) => toPlain(generator.generate(row)) as Plain);
}

describe('values beside what is written', () => {
  const user = object({ firstName: text, lastName: text, email: text, age: number, birthDate: date }, 'User');

  it('are the same as ever where nothing is written', () => {
    const generator = compile({ name: 'User', root: user, definitions: {} }, options);
    expect(drawBeside(user, {})).toEqual(
      Array.from({ length: 20 }, (_, row) => toPlain(generator.generate(row))),
    );
  });

  it('have an e-mail address of the names that are written', () => {
    for (const { email } of drawBeside(user, { firstName: 'Zoë', lastName: 'Quux' }))
      expect(email).toMatch(/^zoe[._]?quux\d*@example\./);
  });

  it('have the names of the e-mail address that is written', () => {
    for (const { firstName, lastName } of drawBeside(user, { email: 'emma.miller12@example.com' }))
      expect([firstName, lastName]).toEqual(['Emma', 'Miller']);
  });

  it('have a birthday of the age that is written, and the other way round', () => {
    for (const { birthDate } of drawBeside(user, { age: 9 })) expect(birthDate).toMatch(/^201[45]-/);
    for (const { age } of drawBeside(user, { birthDate: new Date('2000-06-01') })) expect(age).toBe(24);
  });

  it('know nothing of an expression but that it is there', () => {
    const [first] = drawBeside(user, { firstName: new OpaqueValue('string') }, 1);
    const [usual] = drawBeside(user, {}, 1);
    expect(first?.['email']).toBe(usual?.['email']);
  });

  it('keep apart the people of one object', () => {
    const team = object({ firstName: text, email: text, managerEmail: text }, 'Team');
    for (const { email, managerEmail } of drawBeside(team, { firstName: 'Zoë' })) {
      expect(email).toMatch(/^zoe/);
      expect(managerEmail).not.toMatch(/^zoe/);
    }
  });

  it('tell a nested person by the outer name, and an outer field by the nested one', () => {
    const outer = object({ customerName: text, customer: object({ email: text }) }, 'Order');
    for (const row of drawBeside(outer, { customerName: 'Zoë Quux' }))
      expect((row['customer'] as unknown as Plain)['email']).toMatch(/^zoe[._]?quux/);
    const inner = object({ customerEmail: text, customer: object({ firstName: text }) }, 'Order');
    for (const { customerEmail } of drawBeside(inner, { customer: { firstName: 'Zoë' } }))
      expect(customerEmail).toMatch(/^zoe/);
  });

  it('lie in the city that is written, or in that of the postcode', () => {
    const address = object({ city: text, state: text, zip: text, country: text }, 'Address');
    for (const { state, zip } of drawBeside(address, { city: 'Chicago' })) {
      expect(state).toBe('Illinois');
      expect(zip).toMatch(/^606/);
    }
    for (const { city } of drawBeside(address, { zip: '60601' })) expect(city).toBe('Chicago');
    for (const { country } of drawBeside(address, { city: 'Tokyo' })) expect(country).toBe('Japan');
  });

  it('come to the total that quantity and price make', () => {
    const line = object({ quantity: number, unitPrice: number, total: number }, 'LineItem');
    for (const { total } of drawBeside(line, { quantity: 3, unitPrice: 19.5 })) expect(total).toBe(58.5);
    for (const { unitPrice } of drawBeside(line, { quantity: 4, total: 50 })) expect(unitPrice).toBe(12.5);
  });

  const moments = ['createdAt', 'publishedAt', 'updatedAt', 'deletedAt', 'expiresAt'] as const;
  const post = object(Object.fromEntries(moments.map(name => [name, date])), 'Post');

  it.each(
    moments.flatMap(name =>
      ['1999-01-01', '2024-12-31T22:00:00Z', '2041-05-05'].map(day => [name, day] as const),
    ),
  )('keep the order of events around %s on %s', (name, day) => {
    for (const row of drawBeside(post, { [name]: new Date(day) })) {
      const instants = moments.map(each =>
        each === name ? Date.parse(day) : Date.parse(row[each] as never),
      );
      expect(instants).toEqual([...instants].sort((a, b) => a - b));
    }
  });

  it('follow a company by its name', () => {
    const company = object({ name: text, domain: text }, 'Company');
    for (const { domain } of drawBeside(company, { name: 'Blue Otter, Inc.' }))
      expect(domain).toBe('blue-otter.example');
  });
});
