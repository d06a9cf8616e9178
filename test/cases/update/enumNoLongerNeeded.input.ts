import { Tier, type Address } from './model';

// @fauxture Address seed=1: synthetic values, about nobody
export const address: Address = {/*|*/
  street: '1 Elm St',
  city: 'Chicago',
  tier: Tier.Basic,
};
