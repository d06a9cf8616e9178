import { beforeAll, describe, expect, it } from 'vitest';

import { resolveDrawOptions } from '../../../../src/app/drawOptions';
import { compile } from '../../../../src/engine/generate/compile';
import type { GenerateOptions } from '../../../../src/engine/generate/options';
import { NO_PINS, type Pin, type Pins } from '../../../../src/engine/generate/pins';
import { identifyShape } from '../../../../src/engine/shape/identifyShape';
import type { Shape, ShapeDocument } from '../../../../src/engine/shape/shape';
import { toPlain } from '../../../../src/engine/shape/values';

const line: Shape = {
  kind: 'object',
  name: 'Line',
  properties: [
    { name: 'sku', optional: false, shape: { kind: 'string' } },
    { name: 'quantity', optional: false, shape: { kind: 'number', integer: true, minimum: 1, maximum: 9 } },
  ],
};
const pay = (kind: string, name: string): Shape => ({
  kind: 'object',
  properties: [
    { name: 'kind', optional: false, shape: { kind: 'literal', value: kind } },
    { name, optional: false, shape: { kind: 'string' } },
  ],
});
const document: ShapeDocument = {
  name: 'Order',
  definitions: {},
  root: {
    kind: 'object',
    name: 'Order',
    properties: [
      { name: 'email', optional: false, shape: { kind: 'string' } },
      { name: 'note', optional: true, shape: { kind: 'string' } },
      { name: 'lines', optional: false, shape: { kind: 'array', items: line } },
      {
        name: 'tags',
        optional: false,
        shape: { kind: 'array', items: { kind: 'string' }, uniqueItems: true },
      },
      {
        name: 'labels',
        optional: false,
        shape: {
          kind: 'object',
          properties: [],
          index: [{ key: { kind: 'string' }, value: { kind: 'string' } }],
        },
      },
      {
        name: 'payment',
        optional: false,
        shape: { kind: 'union', members: [pay('card', 'number'), pay('bank', 'iban')] },
      },
    ],
  },
};

type Row = Readonly<Record<string, unknown>>;

let options: GenerateOptions;
beforeAll(async () => {
  options = { ...(await resolveDrawOptions({})), pins: NO_PINS };
});

function draw(pins: Readonly<Record<string, Pin>> = {}): Row {
  const board: Pins = new Map(Object.entries(pins).map(([path, pin]) => [path, [pin]]));
  return toPlain(compile(document, options).generate(0, board)) as Row;
}

const without = (row: Row, name: string): Row =>
  Object.fromEntries(Object.entries(row).filter(([key]) => key !== name));

describe('pins', () => {
  it('change nothing where there are none', () => {
    const { pins: _pins, ...plain } = options;
    expect(draw()).toEqual(toPlain(compile(document, plain).generate(0)));
  });

  it.each<readonly [string, Pin]>([
    ['email', { kind: 'value', value: 'user+tag@example.com' }],
    ['note', { kind: 'absent' }],
    ['lines', { kind: 'count', count: 7 }],
    ['tags', { kind: 'count', count: 1 }],
    ['labels', { kind: 'count', count: 0 }],
    ['payment', { kind: 'member', member: identifyShape(pay('bank', 'iban')) }],
  ])('of %s change no other field', (name, pin) => {
    expect(without(draw({ [name]: pin }), name)).toEqual(without(draw(), name));
  });

  it('decide the value, the presence, the size and the member', () => {
    expect(draw({ email: { kind: 'value', value: 'x' } })['email']).toBe('x');
    expect(draw({ note: { kind: 'absent' } })).not.toHaveProperty('note');
    expect(draw({ lines: { kind: 'count', count: 7 } })['lines']).toHaveLength(7);
    expect(draw({ tags: { kind: 'count', count: 12 } })['tags']).toHaveLength(12);
    expect(draw({ labels: { kind: 'count', count: 5 } })['labels']).toSatisfy(
      (labels: object) => Object.keys(labels).length === 5,
    );
    for (const kind of ['card', 'bank'])
      expect(
        (draw({ payment: { kind: 'member', member: identifyShape(pay(kind, 'x')) } })['payment'] as Row)[
          'kind'
        ],
      ).toBe(kind);
  });

  it('inside of a list hold for its first element alone', () => {
    const lines = (row: Row): readonly Row[] => row['lines'] as readonly Row[];
    const pinned = lines(draw({ 'lines[].quantity': { kind: 'value', value: 0 } }));
    const plain = lines(draw());
    expect(pinned.map(each => each['quantity'])).toEqual([
      0,
      ...plain.slice(1).map(each => each['quantity']),
    ]);
    expect(pinned.map(each => each['sku'])).toEqual(plain.map(each => each['sku']));
  });

  it('hold for one value: the next is drawn without them', () => {
    const generator = compile(document, options);
    const before = generator.generate(0);
    generator.generate(0, new Map([['email', [{ kind: 'value', value: 'x' }]]]));
    expect(generator.generate(0)).toEqual(before);
  });
});
