// A shop's user with address, orders and payments: the type by which generators of test data are measured.
export enum OrderStatus {
  Pending = 'PENDING',
  Paid = 'PAID',
  Shipped = 'SHIPPED',
  Cancelled = 'CANCELLED',
}
export interface Address {
  street: string;
  line2?: string;
  city: string;
  state: string;
  postalCode: string;
  country: string;
  latitude: number;
  longitude: number;
}
export interface CardPayment {
  kind: 'card';
  last4: string;
  brand: 'visa' | 'mastercard' | 'amex';
  expiryMonth: number;
  expiryYear: number;
}
export interface BankPayment {
  kind: 'bank';
  iban: string;
  bic?: string;
}
export interface WalletPayment {
  kind: 'wallet';
  provider: 'paypal' | 'applepay';
  accountEmail: string;
}
export type Payment = CardPayment | BankPayment | WalletPayment;
export interface OrderItem {
  sku: string;
  productName: string;
  quantity: number;
  unitPrice: number;
}
export interface Order {
  orderId: string;
  status: OrderStatus;
  total: number;
  currency: string;
  createdAt: Date;
  updatedAt: Date;
  payment: Payment;
  items: OrderItem[];
}
export interface User {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  phone?: string;
  age: number;
  isActive: boolean;
  birthDate: Date;
  website?: string;
  role: 'admin' | 'editor' | 'viewer';
  tags: string[];
  address: Address;
  orders: Order[];
}
