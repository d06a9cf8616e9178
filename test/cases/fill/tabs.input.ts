import type { Customer } from './model';

function test() {
	const customer: Customer = {
		name: 'Ada Lovelace',/*|*/
	};
	return customer;
}
