import type { Address } from './model';

const homes: Address[] = [
	{
		street: '1 Elm St',/*|*/
		zip: '1',
	},
];
