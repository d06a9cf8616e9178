import type { Address } from './model';

// where they live
const home: Address = {
  /* the street */ street: '1 Elm St', // short

  // and the city
  city: 'Chicago',
  postalCode: '60665',
};
