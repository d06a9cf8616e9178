export interface User {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  age: number;
  nickname?: string;
}

export interface Address {
  street: string;
  city: string;
  postalCode: string;
  country: string;
}

export interface Customer {
  name: string;
  email: string;
  address: Address;
  phone?: string;
}

export enum Status {
  Open = 'open',
  Paid = 'paid',
}

export class Money {
  constructor(
    readonly amount: number,
    readonly currency: string,
  ) {}
}

export interface Invoice {
  number: string;
  status: Status;
  total: Money;
  createdAt: Date;
  dueDate: Date;
}

export interface OrderLine {
  product: string;
  quantity: number;
  unitPrice: number;
  total: number;
}

export type Shape =
  | { kind: 'circle'; radius: number }
  | { kind: 'square'; size: number }
  | { kind: 'rectangle'; width: number; height: number };

export type UserId = string & { readonly __brand: 'UserId' };
