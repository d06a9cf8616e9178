import type { Customer } from './model';

const customer: Customer = { name: 'Ada Lovelace', /*|*/address: { street: '1 Elm St', city: 'Boston', postalCode: '02108', country: 'US' } };
