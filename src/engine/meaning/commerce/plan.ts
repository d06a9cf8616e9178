import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const plan = defineMeaning({
  id: 'commerce.plan',
  title: 'a subscription plan',
  gives: 'text',
  names: phrases(`
    plan; plan name; subscription plan; plan type; pricing plan; tier; subscription tier; = subscription;
    membership type; membership level; membership tier; plan|tier|subscription|pricing plan > = name;
    plan|tier|subscription > title; plan code; plan key; subscription type; billing plan; account tier;
    price plan; loyalty tier; membership plan; service level; customer tier; pricing tier; = edition;
    license type; licence type
  `),
  generate: draw => draw.random.pick(['Free', 'Starter', 'Basic', 'Team', 'Pro', 'Business', 'Enterprise']),
  examples: [
    'Subscription.plan: string',
    'user.subscription_tier: string',
    'Plan.name: string',
    'account.planName: string',
  ],
});
