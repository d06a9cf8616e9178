import type { Address } from './address';

export enum Role {
  Customer = 'customer',
  Support = 'support',
  Admin = 'admin',
}

/** Somebody with an account in the shop. */
export interface User {
  readonly id: string;
  firstName: string;
  lastName: string;
  email: string;
  phone?: string;
  /** @format uri */
  avatarUrl: string;
  role: Role;
  address: Address;
  locale: 'en' | 'de' | 'fr' | 'ja';
  newsletter: boolean;
  /** @minimum 0 @maximum 5 */
  rating: number;
  tags: string[];
  createdAt: Date;
  updatedAt: Date;
}

/** What the sign-up form sends. */
export type NewUser = Pick<User, 'firstName' | 'lastName' | 'email'> & {
  password: string;
  acceptedTerms: true;
};

/** Everything of a user but what only the server may change. */
export type UserPatch = Partial<Omit<User, 'id' | 'createdAt' | 'updatedAt'>>;
