interface Page<T> {
  items: T[];
  next: T | null;
  count: number;
}

const page: Page<{ sku: string }> = {
  count: 2,
  items: [
    {
      sku: 'GL-WY-45594',
    },
    {
      sku: 'IN-EM-15822',
    },
  ],
  next: null,
};

export {};
