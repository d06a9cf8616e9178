import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import type { ObjectShape, Shape } from '../../../../src/engine/shape/shape';
import { FauxtureError } from '../../../../src/shared/fauxtureError';
import { ShapeSource } from '../../../support/drawShape';

let source: ShapeSource;
beforeAll(async () => {
  source = await ShapeSource.open();
});

const text: Shape = { kind: 'string' };
const flag: Shape = { kind: 'boolean' };
const literal = (value: string): Shape => ({ kind: 'literal', value });

describe('arrays', () => {
  it('of unique booleans or literals have as many as there are', () => {
    const words: Shape = { kind: 'union', members: ['a', 'b', 'c', 'd'].map(literal) };
    for (const value of source.draw({ kind: 'array', items: words, minItems: 4, uniqueItems: true }, 20))
      expect([...(value as string[])].sort()).toEqual(['a', 'b', 'c', 'd']);
    for (const value of source.draw({ kind: 'array', items: flag, minItems: 2, uniqueItems: true }, 20))
      expect(new Set(value as boolean[]).size).toBe(2);
  });

  it('of unique numbers of a short range use all of it', () => {
    const items: Shape = { kind: 'number', integer: true, minimum: 1, maximum: 60 };
    for (const value of source.draw({ kind: 'array', items, minItems: 60, uniqueItems: true }, 3))
      expect(new Set(value as number[]).size).toBe(60);
  });

  it('of unique objects differ whatever the order of their keys', () => {
    const one = (names: readonly string[]): Shape => ({
      kind: 'object',
      properties: names.map(name => ({ name, shape: flag, optional: false })),
    });
    const items: Shape = { kind: 'union', members: [one(['a', 'b']), one(['b', 'a'])] };
    for (const value of source.draw({ kind: 'array', items, minItems: 3, uniqueItems: true }, 20)) {
      const keys = (value as Record<string, boolean>[]).map(
        each => `${String(each['a'])} ${String(each['b'])}`,
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('have as many elements as asked for, also lines of an order', () => {
    const line: Shape = {
      kind: 'object',
      properties: [
        { name: 'quantity', shape: { kind: 'number', integer: true }, optional: false },
        { name: 'price', shape: { kind: 'number' }, optional: false },
      ],
    };
    for (const value of source.draw({ kind: 'array', items: line, minItems: 120 }, 3))
      expect((value as unknown[]).length).toBeGreaterThanOrEqual(120);
    for (const value of source.draw({ kind: 'array', items: text, minItems: 0, maxItems: 0 }, 3))
      expect(value).toEqual([]);
  });

  it('that cannot be unique, or would be endless, are refused by name', () => {
    expect(() => source.draw({ kind: 'array', items: flag, minItems: 3, uniqueItems: true }, 1)).toThrow(
      /^value cannot be made: its elements must differ/,
    );
    expect(() => source.draw({ kind: 'array', items: flag, minItems: 1e9 }, 1)).toThrow(/too many elements/);
  });
});

describe('tuples', () => {
  it('have a length within their limits', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(6), fc.boolean(), (first, second, isUnique) => {
        const [minItems, maxItems] = [Math.min(first, second), Math.max(first, second)];
        const shape: Shape = {
          kind: 'tuple',
          elements: [
            { shape: text, presence: 'optional' },
            { shape: { kind: 'number' }, presence: 'optional' },
            { shape: text, presence: 'rest' },
          ],
          minItems,
          maxItems,
          uniqueItems: isUnique,
        };
        for (const optional of ['always', 'never', 0.5] as const)
          for (const value of source.draw(shape, 3, { optional })) {
            const items = value as unknown[];
            expect(items.length).toBeGreaterThanOrEqual(minItems);
            expect(items.length).toBeLessThanOrEqual(maxItems);
            if (isUnique) expect(new Set(items).size).toBe(items.length);
          }
      }),
      { numRuns: 60 },
    );
  });
});

describe('objects', () => {
  const object = (rules: Partial<ObjectShape>, required: readonly string[] = []): ObjectShape => ({
    kind: 'object',
    properties: ['a', 'b', 'c', 'd', 'e'].map(name => ({
      name,
      shape: text,
      optional: !required.includes(name),
    })),
    ...rules,
  });
  const keysOf = (shape: Shape, options = {}): readonly (readonly string[])[] =>
    source.draw(shape, 12, options).map(value => Object.keys(value as object));

  it('have as many properties as they may and must', () => {
    for (const optional of ['always', 'never', 0.5] as const) {
      for (const keys of keysOf(object({ maxProperties: 2 }, ['b']), { optional })) {
        expect(keys.length).toBeLessThanOrEqual(2);
        expect(keys).toContain('b');
      }
      for (const keys of keysOf(object({ minProperties: 3 }), { optional }))
        expect(keys.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('choose differently which ones those are', () => {
    const chosen = keysOf(object({ maxProperties: 1 })).map(keys => keys.join(' '));
    expect(new Set(chosen).size).toBeGreaterThan(2);
  });

  it('take further entries under new names where declared ones do not do', () => {
    const index = [{ key: { kind: 'string', patterns: ['^x-[a-z]+$'] } as const, value: text }];
    for (const keys of keysOf(object({ minProperties: 9, index }))) {
      expect(keys.length).toBeGreaterThanOrEqual(9);
      expect(keys.filter(key => !/^(?:[a-e]|x-[a-z]+)$/.test(key))).toEqual([]);
    }
    const few = [{ key: { kind: 'union', members: ['p', 'q', 'r'].map(literal) } as const, value: flag }];
    for (const keys of keysOf({ kind: 'object', properties: [], index: few, minProperties: 3 }))
      expect([...keys].sort()).toEqual(['p', 'q', 'r']);
  });

  it('have what must stand beside a property, or not that property', () => {
    const rules = { a: ['b'], b: ['c'], e: ['missing'] };
    for (const optional of ['always', 0.5, 0.2] as const)
      for (const keys of keysOf(object({ dependentRequired: rules }), { optional })) {
        if (keys.includes('a')) expect(keys).toContain('b');
        if (keys.includes('b')) expect(keys).toContain('c');
        expect(keys).not.toContain('e');
      }
    const index = [{ key: text, value: flag }];
    for (const keys of keysOf(object({ dependentRequired: rules, index }))) expect(keys).toContain('missing');
  });

  it('leave out an optional property that no value is found for', () => {
    const impossible: Shape = { kind: 'number', minimum: 2, maximum: 1 };
    const [value] = source.draw(
      {
        kind: 'object',
        properties: [
          { name: 'a', shape: impossible, optional: true },
          { name: 'b', shape: flag, optional: false },
        ],
        dependentRequired: {},
      },
      1,
    );
    expect(Object.keys(value as object)).toEqual(['b']);
  });

  it('may be keyed by __proto__', () => {
    const shape = object({ minProperties: 1 });
    const named: Shape = { ...shape, properties: [{ name: '__proto__', shape: flag, optional: false }] };
    const [value] = source.draw(named, 1);
    expect(Object.getOwnPropertyNames(value)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('keep their other values when one property comes or goes', () => {
    const shape = object({ maxProperties: 5, minProperties: 1 });
    const without = { ...shape, properties: shape.properties.filter(({ name }) => name !== 'c') };
    const [before] = source.draw(shape, 1) as readonly Record<string, unknown>[];
    const [after] = source.draw(without, 1) as readonly Record<string, unknown>[];
    expect({ ...before, c: undefined }).toEqual({ ...after, c: undefined });
  });
});

describe('rules beyond the shape', () => {
  it('are obeyed by drawing anew', () => {
    const shape: Shape = { kind: 'number', integer: true, minimum: 0, maximum: 9, checks: ['even'] };
    const check = (rule: string, value: unknown): boolean => rule !== 'even' || Number(value) % 2 === 0;
    for (const value of source.draw(shape, 30, { check })) expect(Number(value) % 2).toBe(0);
  });

  it('also where they forbid an optional property', () => {
    const shape: Shape = {
      kind: 'object',
      properties: ['a', 'b'].map(name => ({ name, shape: text, optional: true })),
      checks: ['not a'],
    };
    const check = (_rule: string, value: unknown): boolean => !Object.hasOwn(value as object, 'a');
    for (const value of source.draw(shape, 5, { check }))
      expect(Object.keys(value as object)).not.toContain('a');
  });

  it('that nothing obeys end with a message, also deep inside of one another', () => {
    let shape: Shape = { kind: 'boolean', checks: ['never'] };
    for (let depth = 0; depth < 12; depth += 1)
      shape = { kind: 'array', items: shape, minItems: 2, checks: ['never'] };
    const failing = (): unknown => source.draw(shape, 1, { check: () => false });
    expect(failing).toThrow(FauxtureError);
    expect(failing).toThrow(/cannot be made: none of the values that were drawn obeys never/);
  });

  it('move a union to another member', () => {
    const shape: Shape = {
      kind: 'union',
      members: [
        { kind: 'number', minimum: 2, maximum: 1 },
        { kind: 'literal', value: 'x' },
      ],
    };
    for (const value of source.draw(shape, 10)) expect(value).toBe('x');
  });
});

describe('examples and defaults', () => {
  const shape: Shape = { kind: 'string', examples: ['alpha', 'beta', 7], maxLength: 5 };

  it('are used where nothing says what a field is about, if they fit', () => {
    for (const value of source.draw(shape, 10, { name: 'zxq' })) expect(['alpha', 'beta']).toContain(value);
    const numbers = source.draw({ kind: 'number', defaultValue: { value: 8080 } }, 20, { name: 'zxq' });
    expect(numbers).toContain(8080);
    expect(new Set(numbers).size).toBeGreaterThan(1);
  });

  it('are not used for what may be somebody, nor where they are turned off', () => {
    const [first] = source.draw({ kind: 'string', examples: ['someone', 'another'] }, 1, { name: 'email' });
    expect(first).toMatch(/@example\./);
    for (const value of source.draw(shape, 10, { name: 'zxq', examples: 'never' }))
      expect(['alpha', 'beta']).not.toContain(value);
  });
});
