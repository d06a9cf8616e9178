import { Tier, type User } from './model';␍
␍
// @fauxture User seed=1: synthetic values, about nobody␍
export const user: User = {␍
  id: 'u-1',␍
  firstName: 'Greta',␍
  lastName: 'Schmidt',␍
  tier: Tier.Basic,␍
  address: { street: '1 Elm St', city: 'Chicago', postalCode: '60601' },␍
  email: 'greta.schmidt99@example.net',␍
};␍
