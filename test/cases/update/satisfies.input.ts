import type { Address } from './model';

// @fauxture Address seed=4 style=satisfies: synthetic values, about nobody
export const address = {
  street: '1 Elm St',/*|*/
  town: 'Chicago',
} satisfies Address;
