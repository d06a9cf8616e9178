import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { nameConstant, nameFactory, pluralize } from '../../../../src/engine/render/fixtureNames';

const free: ReadonlySet<string> = new Set();

describe('a constant is named after its type', () => {
  it.each([
    ['User', 'user'],
    ['OrderItem', 'orderItem'],
    ['URLEntry', 'urlEntry'],
    ['HTTPServer2', 'httpServer2'],
    ['ID', 'id'],
    ['X', 'x'],
    ['user', 'user'],
    ['Geo.Point', 'geoPoint'],
    ['Outer.Inner.Deep', 'outerInnerDeep'],
    ['C01_Primitives', 'c01_Primitives'],
    ['Äpfel', 'äpfel'],
    ['$Ref', '$Ref'],
    ['_Private', '_Private'],
  ])('%s: %s', (type, name) => {
    expect(nameConstant(type, free)).toBe(name);
  });

  it.each([
    ['Class', 'classFixture'],
    ['Default', 'defaultFixture'],
    ['Function', 'functionFixture'],
    ['Await', 'awaitFixture'],
    ['Undefined', 'undefinedFixture'],
  ])('%s would be a reserved word: %s', (type, name) => {
    expect(nameConstant(type, free)).toBe(name);
  });

  it('and steps aside for names that are taken', () => {
    expect(nameConstant('User', new Set(['user']))).toBe('userFixture');
    expect(nameConstant('User', new Set(['user', 'userFixture']))).toBe('userFixture2');
    expect(nameFactory('User', new Set(['makeUser']))).toBe('makeUser2');
  });

  it('with a name that a module may declare, whatever the type is called', () => {
    const isPart = (unit: string): boolean => ts.isIdentifierPart(unit.charCodeAt(0), ts.ScriptTarget.ESNext);
    const identifiers = fc
      .array(
        fc
          .integer({ min: 0, max: 0xffff })
          .map(unit => String.fromCharCode(unit))
          .filter(isPart),
      )
      .map(units => `A${units.join('')}`);
    const reserved = fc.constantFrom(
      'Yield',
      'Let',
      'Static',
      'Null',
      'NaN',
      'Infinity',
      'Enum',
      'Import',
      'Eval',
      'Arguments',
      'Interface',
      'Of',
      'Type',
      'Async',
    );
    fc.assert(
      fc.property(fc.oneof(identifiers, reserved), type => {
        for (const name of [nameConstant(type, free), nameFactory(type, free)]) {
          const text = `export const ${name}: number = 1;\nexport {};`;
          const { diagnostics } = ts.transpileModule(text, {
            reportDiagnostics: true,
            compilerOptions: { target: ts.ScriptTarget.ESNext },
          });
          expect({ name, diagnostics: diagnostics?.length }).toEqual({ name, diagnostics: 0 });
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('many are named by the plural', () => {
  it.each([
    ['user', 'users'],
    ['address', 'addresses'],
    ['category', 'categories'],
    ['day', 'days'],
    ['box', 'boxes'],
    ['batch', 'batches'],
  ])('%s: %s', (one, many) => {
    expect(pluralize(one)).toBe(many);
  });
});
