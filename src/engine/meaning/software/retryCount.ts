import { defineMeaning } from '../defineMeaning';
import { countEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const retryCount = defineMeaning({
  id: 'software.retryCount',
  title: 'a number of retries',
  gives: 'number',
  names: phrases(`
    retry count; retry; attempt; attempt count; retries count; maximum retry; retry limit; maximum attempt;
    attempts count; login attempt; failed attempt; failed login attempt; attempts made; tries; retries;
    failure count; = tries; attempts left; delivery attempt; failed login; max retries; access failed count;
    remaining attempt; consecutive failure; failed count; current attempt; restart count; restart;
    redelivery count; receive count; try count; crash count; attempt index
  `),
  generate: draw => draw.number({ minimum: 0, maximum: 5 }),
  edgeCases: countEdges,
  examples: [
    'Job.retryCount: number',
    'job.max_retries: number',
    'User.failedLoginAttempts: number',
    'Delivery.attempts: number',
  ],
});
