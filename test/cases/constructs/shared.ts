// What other files of these cases import.
export interface Money {
  amount: number;
  currency: 'USD' | 'EUR';
}
export type ExternalId = string;
export interface Address {
  street: string;
  city: string;
  zip: string;
}
export default interface Parcel {
  weight: number;
  to: Address;
}
