import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const paymentProvider = defineMeaning({
  id: 'finance.paymentProvider',
  title: 'a payment service',
  gives: 'text',
  names: phrases(`
    payment provider; payment gateway; payment processor;
    payment|wallet|checkout|payment method|wallet payment > provider; payment|checkout > gateway;
    payment service; payment|checkout > processor; wallet provider; psp; payment service provider;
    merchant gateway; wallet type
  `),
  generate: draw =>
    draw.random.pick(['stripe', 'paypal', 'adyen', 'braintree', 'square', 'klarna', 'mollie']),
  examples: ['Order.paymentProvider: string', 'WalletPayment.provider: string', 'payment.gateway: string'],
});
