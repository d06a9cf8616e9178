import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const recurrence = defineMeaning({
  id: 'date.recurrence',
  title: 'how often it happens',
  gives: 'text',
  names: phrases(`
    recurrence; frequency; billing interval; billing cycle; billing frequency; billing period unit; repeat;
    repeat interval; recurring interval; cadence; pay frequency; payment frequency; periodicity;
    interval unit; = cycle; schedule type; reporting frequency; dosage frequency;
    plan|subscription|price > interval; plan|subscription|price > period; plan|subscription > cycle
  `),
  generate: draw => draw.random.pick(['daily', 'weekly', 'monthly', 'quarterly', 'yearly']),
  examples: [
    'Subscription.billingInterval: string',
    'plan.interval: string',
    'Event.recurrence: string',
    'Report.frequency: string',
  ],
});
