import type { Address } from './model';

const address: Address = { country: 'Japan'/*|*/ };
