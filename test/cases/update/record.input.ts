import type { Address } from './model';

const homes: Record<'ann' | 'bo', Address> = {
  ann: { street: '1 Elm St', city: 'Chicago', postalCode: '60601' },/*|*/
  cy: { street: '1 Elm St', city: 'Chicago', postalCode: '60601' },
};
