interface Price {
  currency: string;
  price: number;
}

const price: Price = { currency: 'JPY'/*|*/ };

export {};
