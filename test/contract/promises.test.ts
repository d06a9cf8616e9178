import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { DEFAULT_NOW } from '../../src/engine/generate/options';
import { loadLocale } from '../../src/engine/locale/loadLocale';
import { findReservedReason, type PrivacyKind } from '../../src/engine/privacy/definePrivacyKind';
import { privacyKinds } from '../../src/engine/privacy/kinds';
import { toPlain } from '../../src/engine/shape/values';
import type { User } from '../cases/model';
import { leavesOf, PlainSource } from '../support/drawPlain';
import { repository, tempFolder } from '../support/tempFolder';
import { userChecks } from '../support/userChecks';

const model = readFileSync(join(repository, 'test/cases/model.ts'), 'utf8');
const source = new PlainSource(
  join(
    tempFolder({
      'model.ts': model,
      'tsconfig.json': '{ "compilerOptions": { "strict": true, "types": [] } }',
    }),
    'model.ts',
  ),
  'User',
);
const ROWS = 60;
const ADDED =
  'nickname: string; gender: string; note?: string; deletedAt: Date; countryCode: string; phoneNumber: string; username: string; count: number;';

/** Puts text after the opening brace of an interface. */
const insert = (name: string, text: string): string =>
  model.replace(`interface ${name} {`, `interface ${name} { ${text}`);
/** The interface's lines in the opposite order. */
const reversed = (name: string): string =>
  model.replace(
    new RegExp(`(interface ${name} \\{\\n)([^}]*)`),
    (_, head: string, body: string) => `${head}${body.trimEnd().split('\n').reverse().join('\n')}\n`,
  );
const without = (line: string): string => model.replace(line, '');

/** Edits of the model, and the fields that may change by them. */
const EDITS: readonly (readonly [name: string, text: string, touched: readonly string[]])[] = [
  ...['User', 'Address', 'Order', 'OrderItem', 'CardPayment', 'BankPayment'].flatMap(
    name =>
      [
        [`fields are added to ${name}`, insert(name, ADDED), []],
        [`the fields of ${name} are reordered`, reversed(name), []],
      ] as const,
  ),
  ...[
    '  id: string;\n',
    '  firstName: string;\n',
    '  lastName: string;\n',
    '  email: string;\n',
    '  phone?: string;\n',
    '  birthDate: Date;\n',
    '  age: number;\n',
    '  tags: string[];\n',
    '  city: string;\n',
    '  country: string;\n',
    '  latitude: number;\n',
    '  createdAt: Date;\n',
    '  updatedAt: Date;\n',
    '  currency: string;\n',
    '  unitPrice: number;\n',
    '  quantity: number;\n',
    '  total: number;\n',
    '  sku: string;\n',
    "  brand: 'visa' | 'mastercard' | 'amex';\n",
    '  payment: Payment;\n',
  ].map(line => [`${line.trim()} is removed`, without(line), [/\w+/.exec(line)?.[0] ?? '']] as const),
  ['another interface is renamed', model.replaceAll('OrderItem', 'OrderLine'), []],
  [
    'the union is written in another order',
    model.replace('CardPayment | BankPayment | WalletPayment', 'WalletPayment | CardPayment | BankPayment'),
    [],
  ],
  [
    'the literals are written in another order',
    model.replace("'admin' | 'editor' | 'viewer'", "'viewer' | 'admin' | 'editor'"),
    [],
  ],
];

/** Paths of leaves that both have and that differ, except below the touched fields. */
function moved(
  before: readonly unknown[],
  after: readonly unknown[],
  touched: readonly string[],
): readonly string[] {
  const found = before.flatMap((row, at) => {
    const now = leavesOf(after[at]);
    return [...leavesOf(row)]
      .filter(([path, value]) => now.get(path) !== value)
      .map(([path]) => path.replace(/\[\d+\]/g, '[]'))
      .filter(path => !path.split(/[.[]/).some(step => touched.includes(step)));
  });
  return [...new Set(found)];
}

describe('stable under change: no other value changes when', () => {
  let before: readonly unknown[] = [];
  beforeAll(async () => {
    before = await source.draw(model, ROWS);
  });

  it.each(EDITS)('%s', async (_, text, touched) => {
    expect(text).not.toBe(model);
    expect(moved(before, await source.draw(text, ROWS), touched)).toEqual([]);
  });

  it('a literal is added: only fields that now have it change', async () => {
    const after = await source.draw(model.replace("| 'viewer'", "| 'viewer' | 'auditor'"), ROWS);
    expect(moved(before, after, ['role'])).toEqual([]);
    const roles = (rows: readonly unknown[]): readonly string[] => (rows as User[]).map(({ role }) => role);
    const kept = roles(after).filter((role, at) => role === roles(before)[at]);
    const changed = roles(after).filter((role, at) => role !== roles(before)[at]);
    expect(new Set(changed)).toEqual(new Set(['auditor']));
    expect(kept.length).toBeGreaterThan(ROWS / 2);
  });

  it('a union member is added: only payments that are of it now change', async () => {
    const text = model
      .replace('| WalletPayment;', '| WalletPayment | CashPayment;')
      .replace(
        'export type Payment',
        "export interface CashPayment { kind: 'cash'; drawer: string }\nexport type Payment",
      );
    const after = await source.draw(text, ROWS);
    expect(moved(before, after, ['payment'])).toEqual([]);
    const payments = (rows: readonly unknown[]): readonly User['orders'][number]['payment'][] =>
      (rows as User[]).flatMap(({ orders }) => orders.map(({ payment }) => payment));
    const changed = payments(after).filter(
      (payment, at) => JSON.stringify(payment) !== JSON.stringify(payments(before)[at]),
    );
    expect(new Set(changed.map(({ kind }) => kind as string))).toEqual(new Set(['cash']));
  });

  it('a discount is added: only the totals, which follow from it, change', async () => {
    const after = await source.draw(insert('Order', 'discount: number;'), ROWS);
    expect(moved(before, after, [])).toEqual(['orders[].total']);
  });

  it('only the seed changes everything', async () => {
    const after = await source.draw(model, ROWS, { seed: 2 });
    const same = (before as User[]).filter(({ id }, at) => id === (after as User[])[at]?.id);
    expect(same).toEqual([]);
  });
});

describe('a row', () => {
  it('is the same alone as among a thousand', async () => {
    const [alone, among] = [await source.compile(model), await source.compile(model)];
    const rows = Array.from({ length: 1_000 }, (_, row) => toPlain(among.generate(row)));
    expect(toPlain(alone.generate(17))).toEqual(rows[17]);
    expect(toPlain(alone.generate(999))).toEqual(rows[999]);
    expect(toPlain(among.generate(17))).toEqual(rows[17]);
  });
});

const USERS = 400;
const kindById = new Map<string, PrivacyKind>(privacyKinds.map(kind => [kind.id, kind]));
const isSynthetic = (kind: string, value: string): boolean => {
  const found = kindById.get(kind);
  return found !== undefined && findReservedReason(found, value) !== undefined;
};

describe.each(['en', 'en_GB', 'de', 'ja', 'pl'])('400 users of %s', id => {
  let users: readonly User[] = [];
  let checks: ReturnType<typeof userChecks> = [];
  beforeAll(async () => {
    users = (await source.draw(model, USERS, { locale: id, seed: 11 })) as readonly User[];
    checks = userChecks(await loadLocale(id), new Date(DEFAULT_NOW).toISOString());
  });

  it('agree with themselves: every check of realism holds for every one', () => {
    const failed = checks.map(([name, holds]) => [name, users.filter(user => !holds(user)).length]);
    expect(users).toHaveLength(USERS);
    expect(failed).toEqual(checks.map(([name]) => [name, 0]));
  });

  it('are provably nobody', () => {
    const payments = users.flatMap(({ orders }) => orders.map(({ payment }) => payment));
    const values: (readonly [string, string])[] = [
      ...users.flatMap(({ email, phone = '', website = '' }): [string, string][] => [
        ['email', email],
        ['phone', phone],
        ['email', `info@${new URL(website).hostname}`],
      ]),
      ...payments.flatMap((payment): [string, string][] => {
        if (payment.kind === 'bank')
          return [
            ['iban', payment.iban],
            ['bic', payment.bic ?? ''],
          ];
        return payment.kind === 'wallet' ? [['email', payment.accountEmail]] : [];
      }),
    ];
    expect(values.length).toBeGreaterThan(USERS * 4);
    expect(values.filter(([kind, value]) => !isSynthetic(kind, value)).slice(0, 5)).toEqual([]);
  });

  it('differ where people differ', () => {
    const shares: Readonly<Record<string, (user: User) => readonly (string | undefined)[]>> = {
      id: user => [user.id],
      email: user => [user.email],
      name: user => [`${user.firstName} ${user.lastName}`],
      street: user => [user.address.street],
      orderId: user => user.orders.map(order => order.orderId),
      createdAt: user => user.orders.map(order => String(order.createdAt)),
      sku: user => user.orders.flatMap(order => order.items.map(item => item.sku)),
      iban: user => user.orders.flatMap(({ payment }) => (payment.kind === 'bank' ? [payment.iban] : [])),
    };
    const low = Object.entries(shares)
      .map(([name, of]) => {
        const all = users.flatMap(of);
        return [name, new Set(all).size / all.length] as const;
      })
      .filter(([, share]) => !(share >= 0.95));
    expect(low).toEqual([]);
  });

  it('have every role, status and way to pay', () => {
    const orders = users.flatMap(user => user.orders);
    expect(new Set(users.map(({ role }) => role)).size).toBe(3);
    expect(new Set(orders.map(({ status }) => status)).size).toBe(4);
    expect(new Set(orders.map(({ payment }) => payment.kind)).size).toBe(3);
  });
});
