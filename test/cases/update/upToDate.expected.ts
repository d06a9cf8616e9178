import type { Address } from './model';

const home: Address = { street: '1 Elm St', city: 'Chicago', postalCode: '60601' };
