import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const subscriptionStatus = defineMeaning({
  id: 'commerce.subscriptionStatus',
  title: 'the status of a subscription',
  gives: 'text',
  names: phrases(`
    subscription status; subscription|membership|plan|license|policy|contract|lease > status;
    subscription|membership|license|contract|policy|lease > state; subscription state; membership status;
    license status; contract status; policy status
  `),
  generate: draw =>
    draw.random.pick(['active', 'active', 'active', 'trialing', 'past_due', 'canceled', 'expired']),
  examples: ['Subscription.status: string', 'user.subscription_status: string', 'License.state: string'],
});
