import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { orderFacet } from '../facets/order';
import { phrases } from '../phrases';
import { showAmount } from './showAmount';

export const total = defineMeaning({
  id: 'commerce.total',
  title: 'a total',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    total; grand total; total amount; total price; order total; total cost; amount total; invoice total;
    cart total; total due amount; total value; final total; order amount; order value; total paid amount;
    = sum; sum total; total gross; gross total; gross amount; total charge; total including tax;
    invoice amount; bill amount; purchase amount; basket total; checkout total; sale amount;
    order|invoice|cart|receipt|bill|checkout|purchase|sale|quote > amount;
    order|invoice|cart|receipt|bill|sale > value;
    order|invoice|cart|receipt|bill|quote|booking|reservation > = price; total with tax; total payable;
    amount payable; = total sum; total price amount; payable amount; total order value; receipt total;
    charge total; order price; order cost; transaction total; booking|reservation|trip > total cost;
    total fare; total sales amount; amount charged; total usd; total eur
  `),
  unit: 'money',
  generate: draw => showAmount(draw, draw.facet(orderFacet).total, draw.facet(orderFacet).money),
  edgeCases: amountEdges,
  examples: [
    'Order.total: number',
    'invoice.grand_total: string',
    'Cart.totalCents: number',
    'Invoice.amount: number',
    'order.totalPrice: number',
    'Booking.totalCost: number',
  ],
});
