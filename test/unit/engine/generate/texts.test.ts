import addFormats from 'ajv-formats';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import type { StringLimits } from '../../../../src/engine/shape/shape';
import { FauxtureError } from '../../../../src/shared/fauxtureError';
import { ShapeSource } from '../../../support/drawShape';

let source: ShapeSource;
beforeAll(async () => {
  source = await ShapeSource.open();
});

const draw = (limits: StringLimits, name = 'value', rows = 5): readonly string[] =>
  source.draw({ kind: 'string', ...limits }, rows, { name }) as readonly string[];

function toRegExp(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return new RegExp(pattern);
  }
}

function expectObeys(text: string, limits: StringLimits): void {
  const length = Array.from(text).length;
  expect(length).toBeGreaterThanOrEqual(limits.minLength ?? 0);
  expect(length).toBeLessThanOrEqual(limits.maxLength ?? Infinity);
  for (const pattern of limits.patterns ?? []) expect(text).toMatch(toRegExp(pattern));
  for (const pattern of limits.notPatterns ?? []) expect(text).not.toMatch(toRegExp(pattern));
  expect(limits.notValues ?? []).not.toContain(text);
}

describe('texts match their patterns', () => {
  it.each<StringLimits>([
    { patterns: ['^[A-Z]{2}-\\d{4}$'] },
    { patterns: ['foo'] },
    { patterns: ['^x-'] },
    { patterns: ['^[a-z]', '[0-9]$', '_'] },
    { patterns: ['^[a-z]+$', '^.{3}$'] },
    { patterns: ['^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)(?=.*[@$!%*?&])[A-Za-z\\d@$!%*?&]{8,}$'], maxLength: 10 },
    { patterns: ['^(?!.*(?:admin|root))[a-z]+$'], minLength: 12 },
    { patterns: ['(?<=-)b(?!c)'] },
    { patterns: ['^(?:(?!foo).)*$'], minLength: 3 },
    { patterns: ['\\bword\\b', '^\\W'] },
    { patterns: ['^\\p{Lu}\\p{Ll}+$'] },
    { patterns: ['^\\p{Script=Greek}{4}$'] },
    { patterns: ['[\u{1f600}-\u{1f64f}]{2}'], maxLength: 3 },
    { patterns: ['^[\\w\\-\\.]+\\_$'] },
    { patterns: ['^v\\d+\\.\\d+$'], notPatterns: ['^v0'] },
    { patterns: ['^[ab]$'], notValues: ['a'] },
    { notPatterns: ['[a-m]', ' '], minLength: 5 },
    { patterns: ['^$'] },
    { patterns: ['^[a-z]{5000}$'] },
    { patterns: ['^a{1,100000}$'], minLength: 300 },
    { patterns: ['^.{1,2000}$'], minLength: 1500, maxLength: 1600 },
    { patterns: ['^(\\w)\\1$'] },
    { patterns: ['^\\S*$', '^.{4,}$'], maxLength: 4 },
  ])('%j', limits => {
    for (const name of ['value', 'name', 'email', 'description'])
      for (const text of draw(limits, name)) expectObeys(text, limits);
  });

  it('and differ from row to row where they can', () => {
    for (const pattern of ['^[A-Z]{2}-\\d{4}$', '^x-', 'foo', '^#/components/'])
      expect(new Set(draw({ patterns: [pattern] })).size, pattern).toBeGreaterThanOrEqual(4);
  });

  it('and stay what the field is about where its text can be written so', () => {
    expect(draw({ patterns: ['^[a-z]+(?:-[a-z]+)*$'] }, 'title')[0]).toMatch(/^[a-z]{3,}/);
    expect(draw({ patterns: ['@'], maxLength: 60 }, 'email')[0]).toMatch(/@example\./);
  });

  it('in bounded time, however hostile they are', () => {
    const hostile: readonly StringLimits[] = [
      { patterns: ['^(a+)+$'], minLength: 40 },
      { patterns: ['^(?:a|a)*$'], minLength: 60 },
      { patterns: ['(x+x+)+y'], minLength: 50 },
      { patterns: ['^(([a-z])+.)+[A-Z]([a-z])+$'], minLength: 50 },
      { patterns: ['(?:a|b)*a(?:a|b){12}$'], notPatterns: ['(?:a|b)*b(?:a|b){20}$'] },
      { patterns: ['((a{1,100}){1,100}){1,100}'] },
      { patterns: ['^(?:.*,){40}P'] },
      { patterns: ['^(\\w+)\\s\\1(\\d+)\\2$'] },
      { patterns: ['(?=(?=(?=a)a)a)(?!(?!(?!b)))a'] },
    ];
    for (const limits of hostile) {
      try {
        for (const text of draw(limits)) expect(text.length).toBeGreaterThanOrEqual(limits.minLength ?? 0);
      } catch (error) {
        if (!FauxtureError.is(error, 'cannot-make')) throw error;
        expect(error.message).toMatch(/^value cannot be made/);
      }
    }
  });

  it.each<StringLimits>([
    { patterns: ['a^'] },
    { patterns: ['^a$', '^b$'] },
    { patterns: ['^a+$'], notPatterns: ['a'] },
    { patterns: ['^[a-z]{3}$'], minLength: 4 },
    { patterns: ['^ab$'], notValues: ['ab'] },
  ])('and where no text does, the message names the field: %j', limits => {
    expect(() => draw(limits)).toThrow(/^value cannot be made: no text was found for its /);
  });

  it('or the pattern is told to be none', () => {
    expect(() => draw({ patterns: ['(['] })).toThrow(/^The pattern of value is no regular expression/);
  });

  it('whatever is joined', () => {
    const part = fc.constantFrom(
      'a',
      '[b-f]',
      '\\d',
      '[^x]',
      '(?:ab|c)',
      '\\w',
      '.',
      '(?!a)',
      '(?=[a-z])',
      '\\b',
    );
    const times = fc.constantFrom('', '', '+', '*', '?', '{2}', '{1,3}');
    const pattern = fc
      .array(fc.tuple(part, times), { minLength: 1, maxLength: 5 })
      .map(parts => parts.map(([one, many]) => (/^(?:\(\?[!=]|\\b)/.test(one) ? one : one + many)).join(''));
    const limits = fc.record(
      {
        patterns: fc.array(
          fc.tuple(pattern, fc.boolean()).map(([each, isAnchored]) => (isAnchored ? `^${each}$` : each)),
          { minLength: 1, maxLength: 2 },
        ),
        notPatterns: fc.array(pattern, { maxLength: 1 }),
        minLength: fc.nat(12),
      },
      { requiredKeys: ['patterns'] },
    );
    fc.assert(
      fc.property(limits, rules => {
        const maxLength = (rules.minLength ?? 0) + 10;
        try {
          for (const text of draw({ ...rules, maxLength })) expectObeys(text, { ...rules, maxLength });
        } catch (error) {
          if (!FauxtureError.is(error, 'cannot-make')) throw error;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('texts are of their format', () => {
  const ajv = new Ajv({ strict: false, logger: false });
  addFormats(ajv);
  const formats =
    'date date-time time duration email hostname ipv4 ipv6 uri uri-reference uri-template url uuid json-pointer relative-json-pointer regex byte'.split(
      ' ',
    );
  const names = [
    'value',
    'email',
    'url',
    'createdAt',
    'host',
    'name',
    'id',
    'path',
    'birthDate',
    'startTime',
    'tags',
  ];

  it.each(formats)('%s, whatever the field is called', format => {
    const validate = ajv.compile({ type: 'string', format });
    for (const name of names)
      for (const text of draw({ format }, name)) expect(validate(text), `${name}: ${text}`).toBe(true);
  });

  it.each<StringLimits>([
    { format: 'email', patterns: ['@acme\\.test$'] },
    { format: 'email', maxLength: 16 },
    { format: 'uri', patterns: ['^https://'], maxLength: 30 },
    { format: 'uri', patterns: ['^urn:'] },
    { format: 'uri', patterns: ['^file:///'] },
    { format: 'uri', patterns: ['\\.json$'] },
    { format: 'uri-reference', patterns: ['^#'] },
    { format: 'date', patterns: ['-12-31$'] },
    { format: 'date-time', patterns: ['\\+02:00$'] },
    { format: 'time', patterns: ['^12:'] },
    { format: 'duration', patterns: ['^P\\d+D$'] },
    { format: 'ipv4', patterns: ['^10\\.'] },
    { format: 'ipv6', maxLength: 12 },
    { format: 'hostname', minLength: 20, maxLength: 24 },
    { format: 'uuid', patterns: ['^[0-9A-F-]+$'] },
    { format: 'json-pointer', patterns: ['~1'] },
    { format: 'byte', minLength: 40, maxLength: 44 },
    { format: 'regex', maxLength: 3 },
  ])('and obey what stands beside it: %j', limits => {
    const validate = ajv.compile({ type: 'string', format: limits.format });
    for (const text of draw(limits)) {
      expectObeys(text, limits);
      expect(validate(text), text).toBe(true);
    }
  });

  it('and contradictions are told', () => {
    expect(() => draw({ format: 'uuid', maxLength: 8 })).toThrow(
      /^value cannot be made: no text was found for its format uuid and length/,
    );
  });
});
