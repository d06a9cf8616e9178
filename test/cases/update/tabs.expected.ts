import type { Address } from './model';

const homes: Address[] = [
	{
		street: '1 Elm St',
		city: 'Portland',
		postalCode: '97265',
	},
];
