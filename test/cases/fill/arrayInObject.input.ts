import type { OrderLine } from './model';

interface Cart {
  id: number;
  lines: OrderLine[];
}

const cart: Cart = {
  id: 1,
  lines: [{ product: 'Lamp', quantity: 2, unitPrice: 10/*|*/ }, {}],
};
