import type { Address } from './model';

describe('x', () => {
  const home: Address = { street: '1 Elm St', city: 'Portland', postalCode: '97265' };
  use(home);
});
declare function describe(name: string, body: () => void): void;
declare function use(value: unknown): void;
