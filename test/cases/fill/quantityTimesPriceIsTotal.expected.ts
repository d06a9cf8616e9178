import type { OrderLine } from './model';

const line: OrderLine = { product: 'Lamp', quantity: 3, unitPrice: 19.5, total: 58.5 };
