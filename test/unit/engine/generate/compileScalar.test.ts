import { beforeAll, describe, expect, it } from 'vitest';

import { compile } from '../../../../src/engine/generate/compile';
import { DEFAULT_NOW, type GenerateOptions } from '../../../../src/engine/generate/options';
import { findCountry, type Country } from '../../../../src/engine/locale/countries';
import { loadLocale } from '../../../../src/engine/locale/loadLocale';
import type { Shape } from '../../../../src/engine/shape/shape';

let options: GenerateOptions;

beforeAll(async () => {
  options = {
    seed: 1,
    locale: await loadLocale('en'),
    home: findCountry('US') as Country,
    now: DEFAULT_NOW,
    optional: 'always',
    items: { minimum: 2, maximum: 3 },
    depth: 2,
  };
});

const INTEGER: Shape = { kind: 'number', integer: true };
const rowsOf = (currency: string, fields: Readonly<Record<string, Shape>>) => {
  const shapes: Readonly<Record<string, Shape>> = {
    currency: { kind: 'literal', value: currency },
    ...fields,
  };
  const properties = Object.entries(shapes).map(([name, shape]) => ({ name, shape, optional: false }));
  const document = {
    name: 'Price',
    root: { kind: 'object', properties } as Shape,
    definitions: {},
    issues: [],
  };
  const generator = compile(document, options);
  return Array.from({ length: 40 }, (_, row) => generator.generate(row) as Record<string, number>);
};

describe('an amount whose name says cents', () => {
  it.each([
    ['USD', 100],
    ['JPY', 1],
    ['KWD', 1000],
  ])('counts the minor units of %s', (currency, minorPerMajor) => {
    for (const row of rowsOf(currency, { price: { kind: 'number' }, priceCents: INTEGER }))
      expect(row['priceCents']).toBe(Math.round((row['price'] ?? 0) * minorPerMajor));
  });

  it('does so as text too', () => {
    for (const row of rowsOf('USD', { amountCents: { kind: 'string' } }))
      expect(row['amountCents']).toMatch(/^\d{3,}$/);
  });
});

describe('an integer amount', () => {
  it('beside a currency is in minor units, as payment services have it', () => {
    for (const row of rowsOf('USD', { price: INTEGER, unitPriceCents: INTEGER }))
      expect(row['price']).toBe(row['unitPriceCents']);
  });

  it('that is a budget counts whole units', () => {
    for (const row of rowsOf('USD', { budget: INTEGER, budgetCents: INTEGER })) {
      expect(row['budget']).toBeLessThan(1_000_000);
      expect((row['budget'] ?? 1) % 50).toBe(0);
    }
  });
});
