import type { Order } from './order';
import type { Product } from './product';

/** One page of a longer list. */
export interface Page<T> {
  items: T[];
  page: number;
  pageSize: number;
  totalItems: number;
  nextCursor?: string;
}

export type Result<T, E = ApiError> = { ok: true; value: T } | { ok: false; error: E };

/** Not exported on purpose: importing it elsewhere needs an `export` first. */
interface ApiError {
  status: 400 | 401 | 404 | 500;
  message: string;
  requestId: string;
}

export type ProductPage = Page<Product>;
export type OrderResult = Result<Order>;
