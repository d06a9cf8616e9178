import { describe, expect, it } from 'vitest';

import { resolveDrawOptions } from '../../../src/app/drawOptions';
import { SampleMaker, type Complaint, type SampleWork } from '../../../src/app/sampleMaker';
import type { Shape } from '../../../src/engine/shape/shape';
import { FauxtureError } from '../../../src/shared/fauxtureError';

const options = await resolveDrawOptions({ seed: 1 });
const TEXT: Shape = { kind: 'string', minLength: 4, maxLength: 12 };

function makerOf(root: Shape, work: Partial<SampleWork> = {}): SampleMaker {
  return new SampleMaker({
    document: { name: 'Thing', root, definitions: {} },
    options,
    validate: () => [],
    propose: () => undefined,
    ...work,
  });
}

const complaint = (keyword: string, path = ''): Complaint => ({ keyword, path, schemaPath: `#/${keyword}` });

describe('a sample', () => {
  it('is drawn anew, with another seed, until the validator finds nothing wrong', () => {
    const seen: unknown[] = [];
    const maker = makerOf(TEXT, {
      validate: value => {
        seen.push(value);
        return seen.length < 4 ? [complaint('not')] : [];
      },
    });
    expect(maker.make(0)).toBe(seen[3]);
    expect(new Set(seen).size).toBe(4);
  });

  it('leaves optional properties out in the end, where they are what is wrong', () => {
    const maker = makerOf(
      {
        kind: 'object',
        properties: [
          { name: 'id', shape: TEXT, optional: false },
          { name: 'extra', shape: TEXT, optional: true },
        ],
      },
      { validate: value => (Object.hasOwn(value as object, 'extra') ? [complaint('not', '/extra')] : []) },
    );
    expect(Object.keys(maker.make(0) as object)).toEqual(['id']);
  });

  it('comes from the other generator where ours finds none, and is judged there too', () => {
    const proposals: number[] = [];
    const maker = makerOf(TEXT, {
      validate: value => (value === 42 ? [] : [complaint('type')]),
      propose: seed => {
        proposals.push(seed);
        return proposals.length === 3 ? 42 : 'wrong';
      },
    });
    expect(maker.make(5)).toBe(42);
    expect(new Set(proposals).size).toBe(3);
  });

  it('comes from the other generator where ours refuses', () => {
    const maker = makerOf({ kind: 'never', reason: 'nobody knows' }, { propose: () => 'something' });
    expect(maker.make(0)).toBe('something');
  });

  it('is the same for the same row, in whatever order rows are made', () => {
    const isRare = (value: unknown): readonly Complaint[] =>
      (value as string).length % 3 === 0 ? [] : [complaint('multipleOf')];
    const [one, other] = [makerOf(TEXT, { validate: isRare }), makerOf(TEXT, { validate: isRare })];
    const forward = [0, 1, 2, 3].map(row => one.make(row));
    const backward = [3, 2, 1, 0].map(row => other.make(row)).reverse();
    expect(backward).toEqual(forward);
  });
});

describe('a refusal', () => {
  const refusalOf = (maker: SampleMaker): FauxtureError => {
    try {
      maker.make(0);
    } catch (error) {
      if (FauxtureError.is(error, 'cannot-make')) return error;
    }
    throw new Error('It was made.');
  };

  it('names the keyword and the path of the deepest complaint of the nearest try', () => {
    let tries = 0;
    const maker = makerOf(TEXT, {
      validate: () => {
        tries += 1;
        return tries === 2
          ? [complaint('anyOf'), complaint('pattern', '/items/0/sku')]
          : [complaint('type'), complaint('a'), complaint('b')];
      },
    });
    const { message, details } = refusalOf(maker);
    expect(message).toBe(
      'Thing cannot be made: nothing that was tried satisfies "pattern" at /items/0/sku (#/pattern in the schema).',
    );
    expect(details.path).toBe('/items/0/sku');
  });

  it('says why a schema has no values', () => {
    expect(refusalOf(makerOf({ kind: 'never', reason: 'its schema is false' })).message).toMatch(
      /^Thing cannot be made: its schema is false/,
    );
  });
});
