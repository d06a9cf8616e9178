import type { Address } from './address';
import type { Money } from './money';
import type { Payment } from './payment';
import type { User } from './user';

export type OrderStatus = 'draft' | 'placed' | 'packed' | 'shipped' | 'delivered' | 'cancelled';

export interface Order {
  orderNumber: string;
  customer: User;
  status: OrderStatus;
  lines: [OrderLine, ...OrderLine[]];
  shipTo: Address;
  payment: Payment;
  total: Money;
  placedAt: Date;
  deliveredAt?: Date;
  notes: string | null;
}

export interface OrderLine {
  sku: string;
  title: string;
  /** @minimum 1 @maximum 20 */
  quantity: number;
  unitPrice: number;
  total: number;
}
