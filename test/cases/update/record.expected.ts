import type { Address } from './model';

const homes: Record<'ann' | 'bo', Address> = {
  ann: { street: '1 Elm St', city: 'Chicago', postalCode: '60601' },
  bo: {
    street: '44 Maple Court',
    city: 'Chicago',
    postalCode: '60601',
  },
};
