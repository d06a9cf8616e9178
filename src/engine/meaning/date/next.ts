import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const next = defineMeaning({
  id: 'date.next',
  title: 'when it happens next',
  gives: 'instant',
  types: ['date', 'string', 'number'],
  names: phrases(`
    next run; next run at; next run time; next run date; next execution; next execution at; next attempt;
    next attempt at; next retry at; retry at; retry after date; next retry; next update; next update at;
    next at; next sync; next sync at; next check at; next occurrence; scheduled at; scheduled for;
    scheduled time; scheduled date time; schedule time; schedule at; remind at; reminder at; reminder time;
    remind on; snoozed until; snooze until; available at; available from; publish at; send later at;
    resume at; = next; next review at; next delivery at; upcoming at; planned at; planned for; planned on;
    reset at; resets at; rate limit reset; appointment time; alarm time; ready at
  `),
  aliases: ['date.soon'],
  generate: draw => draw.facet(timelineFacet).at('next'),
  examples: [
    'Job.nextRunAt: Date',
    'Task.scheduled_at: string',
    'Message.scheduledFor: string',
    'reminder.remind_at: number',
  ],
});
