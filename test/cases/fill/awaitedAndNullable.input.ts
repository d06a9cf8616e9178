import type { Address } from './model';

let address: Address | null | undefined;
address = { city: 'Chicago'/*|*/ };
