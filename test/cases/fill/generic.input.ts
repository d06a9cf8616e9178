interface Page<T> {
  items: T[];
  next: T | null;
  count: number;
}

const page: Page<{ sku: string }> = { count: 2/*|*/ };

export {};
