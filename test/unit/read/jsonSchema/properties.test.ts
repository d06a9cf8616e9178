import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { FauxtureError } from '../../../../src/shared/fauxtureError';
import { schemas } from './randomSchemas';
import { sample } from './sample';

describe('random schemas', () => {
  it('give values that ajv accepts, or a reason why there are none', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(schemas, async schema => {
        try {
          const { problems } = await sample(schema, '2020-12', { count: 1 });
          expect(problems.flat()).toEqual([]);
          made += 1;
        } catch (error) {
          if (!FauxtureError.is(error, 'cannot-make')) throw error;
          expect(error.message).toMatch(/cannot be made: ./);
        }
      }),
      { numRuns: 400, seed: 20_251 },
    );
    // The others contradict themselves: false, or two constants.
    expect(made).toBeGreaterThan(340);
  });
});
