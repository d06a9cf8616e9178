import type { Coordinates } from '@geo/coordinates';

export interface Address {
  street: string;
  city: string;
  region?: string;
  postcode: string;
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  location: Coordinates;
}
