import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const failed = defineMeaning({
  id: 'flag.failed',
  title: 'whether something is wrong',
  gives: 'flag',
  names: phrases(`
    failed; error; = errored; has error; broken; invalid; corrupted; damaged; faulty; timed out; timeout;
    crashed; has failed; fail; failure; defective; conflict; infected; leaked; is error; has warning;
    warning; bounced; disputed; is invalid; fraud; fraudulent; suspicious; is spam; is fraud; dirty;
    duplicate; truncated; retryable; malicious; has conflict; alert; alarm; leak detected; missing; lost;
    stolen; lost or stolen; compromised
  `),
  generate: draw => draw.random.chance(0.08),
  examples: ['Job.failed: boolean', 'upload.has_error: boolean', 'Payment.isFraudulent: boolean'],
});
