export interface User {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  tier: Tier;
  address: Address;
  nickname?: string;
}

export interface Address {
  street: string;
  city: string;
  postalCode: string;
}

export enum Tier {
  Basic = 'basic',
  Premium = 'premium',
}

export type Payment =
  | { kind: 'card'; last4: string; network: 'visa' | 'amex' }
  | { kind: 'bank'; iban: string };
