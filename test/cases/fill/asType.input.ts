import type { Address } from './model';

const address = { city: 'Chicago'/*|*/ } as Address;
