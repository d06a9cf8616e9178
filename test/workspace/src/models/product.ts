import type { Money } from './money';

export interface Product {
  /** @pattern ^[A-Z]{3}-[0-9]{4}$ */
  sku: string;
  name: string;
  description: string;
  price: Money;
  stock: number;
  weightKg: number;
  category: Category;
  images: { url: string; alt: string }[];
  attributes: Record<string, string>;
}

/** A node of the catalogue's tree. */
export interface Category {
  id: number;
  name: string;
  slug: string;
  children: Category[];
}
