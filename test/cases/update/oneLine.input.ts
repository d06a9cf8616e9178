import type { Address } from './model';

const home: Address = { zip: 1, street: '1 Elm St', town: 'x', city: 'Chicago', country: 'US'/*|*/ };
