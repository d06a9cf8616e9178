import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { reasons } from './tables/tasks';

export const reason = defineMeaning({
  id: 'text.reason',
  title: 'a reason',
  gives: 'text',
  names: phrases(`
    reason; reason text; cancellation reason; return reason; = cause; rejection reason; refund reason;
    failure reason; status reason; reason for visit; reason for leaving; decline reason; close reason;
    reason for return; reason description; delay reason; absence reason; ban reason; leave reason;
    reason for contact; = why; reason code text; block reason; termination reason; = excuse;
    suspension reason; change reason; cause description; reject reason; error reason; adjustment reason;
    = justification text; disconnect reason; cancel reason; deletion reason; lost reason; churn reason;
    termination cause; = motive; motivation; visit reason; loss reason; = grounds; exit reason;
    report reason
  `),
  generate: draw => draw.random.pick(reasons),
  examples: ['Return.reason: string', 'order.cancellation_reason: string', 'Ban.reason: string'],
});
