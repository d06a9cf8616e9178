import type { Address } from './model';

// where they live
const home: Address = {
  /* the street */ street: '1 Elm St', // short/*|*/

  // and the city
  city: 'Chicago',
  // plus the zip
  zip: '60601',
};
