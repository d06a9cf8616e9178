import type { Customer } from './model';

describe('x', () => {
  it('y', () => {
    expect(
      run({
        name: 'Ada Lovelace',
        email: 'ada.lovelace@example.net',
        address: {
          street: '109 Maple Street',
          city: 'Hartford',
          postalCode: '06162',
          country: 'United States',
        },
      }),
    ).toBe(1);
  });
});
declare function run(customer: Customer): number;
declare function describe(name: string, body: () => void): void;
declare const it: typeof describe;
declare function expect(value: unknown): { toBe(value: unknown): void };
