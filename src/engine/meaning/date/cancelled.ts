import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const cancelled = defineMeaning({
  id: 'date.cancelled',
  title: 'when it was cancelled',
  gives: 'instant',
  types: ['date', 'string', 'number'],
  names: phrases(`
    cancelled at; cancelled on; cancelled time; cancelled timestamp; = cancelled; date cancelled;
    cancelled date time; canceled at; canceled on; = canceled; cancelled date; cancellation date;
    rejected at; rejected on; declined at; refused at; failed at; refunded at; refunded on; refund date;
    suspended at; suspended on; paused at; locked at; locked until at; blocked at; blocked on; banned at;
    banned on; revoked at; revoked on; disabled at; deactivated at; deactivated on; unsubscribed at;
    abandoned at; voided at; aborted at; withdrawn at; disputed at; bounced at; errored at; expelled at;
    chargeback at; opted out at
  `),
  generate: draw => draw.facet(timelineFacet).at('cancelled'),
  examples: [
    'Order.cancelledAt: Date',
    'Subscription.canceled_at: number',
    'Token.revokedAt: string',
    'payment.refunded_at: string',
  ],
});
