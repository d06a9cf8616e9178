interface Price {
  currency: string;
  price: number;
}

const price: Price = { currency: 'JPY', price: 15660 };

export {};
