import type { Address } from './model';

const base = { street: '1 Elm St' };
const home: Address = { ...base, city: 'Portland', postalCode: '97265' };
