import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const paymentMethod = defineMeaning({
  id: 'finance.paymentMethod',
  title: 'a payment method',
  gives: 'text',
  names: phrases(`
    payment method; payment type; payment method type; = paymethod; payment option; pay method; tender type;
    payment|payout|refund|transaction|order|checkout > method; payment mode; payment method name;
    payment means; payment|payment method|payout > = type; payment|payment method > = kind; tender;
    payment instrument; paid with; paid by; payment channel; pay by
  `),
  generate: draw =>
    draw.random.pick([
      'card',
      'card',
      'paypal',
      'bank_transfer',
      'apple_pay',
      'google_pay',
      'invoice',
      'cash',
    ]),
  examples: [
    'Order.paymentMethod: string',
    'payment.method: string',
    'invoice.payment_type: string',
    'PaymentMethod.type: string',
  ],
});
