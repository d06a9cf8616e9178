import type { Customer } from './model';

function test() {
	const customer: Customer = {
		name: 'Ada Lovelace',
		email: 'ada.lovelace@example.net',
		address: {
			street: '109 Maple Street',
			city: 'Hartford',
			postalCode: '06162',
			country: 'United States',
		},
	};
	return customer;
}
