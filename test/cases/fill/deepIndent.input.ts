import type { Customer } from './model';

describe('x', () => {
  it('y', () => {
    expect(
      run({
        name: 'Ada Lovelace',/*|*/
      }),
    ).toBe(1);
  });
});
declare function run(customer: Customer): number;
declare function describe(name: string, body: () => void): void;
declare const it: typeof describe;
declare function expect(value: unknown): { toBe(value: unknown): void };
