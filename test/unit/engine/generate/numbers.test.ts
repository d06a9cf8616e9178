import { Ajv } from 'ajv';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { FauxtureError } from '../../../../src/shared/fauxtureError';
import type { NumberLimits } from '../../../../src/engine/shape/shape';
import { ShapeSource } from '../../../support/drawShape';

let source: ShapeSource;
beforeAll(async () => {
  source = await ShapeSource.open();
});

const draw = (limits: NumberLimits, name = 'value'): readonly unknown[] =>
  source.draw({ kind: 'number', ...limits }, 5, { name });

const validates = (limits: NumberLimits, value: unknown): boolean => {
  const { integer, ...keywords } = limits;
  const ajv = new Ajv({ strict: false, logger: false });
  return ajv.validate({ type: integer === true ? 'integer' : 'number', ...keywords }, value);
};

describe('numbers obey their limits', () => {
  it.each<NumberLimits>([
    { multipleOf: 0.01 },
    { multipleOf: 0.01, minimum: 19.9, maximum: 20.1 },
    { multipleOf: 0.0001, exclusiveMinimum: 0 },
    { multipleOf: 0.123456789, minimum: 1 },
    { multipleOf: 1e-8 },
    { multipleOf: 0.5, integer: true, minimum: 1 },
    { multipleOf: 2.5, integer: true, minimum: 1 },
    { multipleOf: 7000, minimum: 5 },
    { multipleOf: 7000, maximum: -5 },
    { integer: true, minimum: 1.5, maximum: 2.5 },
    { integer: true, exclusiveMinimum: 1, exclusiveMaximum: 3 },
    { minimum: 0, exclusiveMinimum: 5, maximum: 6 },
    { minimum: 1e308 },
    { exclusiveMinimum: 1e308 },
    { minimum: -1.7e308, maximum: 1.7e308 },
    { minimum: 1e-300, maximum: 2e-300 },
    { exclusiveMinimum: 0, maximum: 5e-324 },
    { integer: true, minimum: 1e300 },
    { exclusiveMinimum: 1, exclusiveMaximum: 1.0000000000000004 },
    { maximum: 0 },
    { minimum: 3, maximum: 3 },
  ])('%j', limits => {
    for (const name of ['value', 'price', 'age', 'quantity', 'createdAt', 'latitude'])
      for (const value of draw(limits, name))
        expect(validates(limits, value), `${name} ${String(value)}`).toBe(true);
  });

  it('whatever the limits are', () => {
    const bound = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined });
    const limits = fc.record({
      low: bound,
      width: fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      isExclusive: fc.boolean(),
      multipleOf: fc.option(fc.constantFrom(0.01, 0.1, 0.25, 1, 3, 100), { nil: undefined }),
    });
    fc.assert(
      fc.property(limits, ({ low, width, isExclusive, multipleOf }) => {
        const rules: NumberLimits = {
          ...(low !== undefined && {
            [isExclusive ? 'exclusiveMinimum' : 'minimum']: low,
            maximum: low + width,
          }),
          ...(multipleOf !== undefined && { multipleOf }),
        };
        let values: readonly unknown[];
        try {
          values = draw(rules);
        } catch (error) {
          if (FauxtureError.is(error, 'cannot-make')) return;
          throw error;
        }
        for (const value of values) expect(validates(rules, value)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each<NumberLimits>([
    { integer: true, minimum: 1.2, maximum: 1.8 },
    { multipleOf: 10, minimum: 1, maximum: 9 },
    { exclusiveMinimum: 1, maximum: 1 },
  ])('and where no number does, the message names the field: %j', limits => {
    expect(() => draw(limits)).toThrow(/^value cannot be made: no number lies within its limits/);
  });
});
