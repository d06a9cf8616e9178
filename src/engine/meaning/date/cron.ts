import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const cron = defineMeaning({
  id: 'date.cron',
  title: 'a cron expression',
  gives: 'text',
  names: phrases(`
    cron; cron expression; cron schedule; crontab; schedule expression; cron string;
    job|task|workflow|backup|pipeline|report > schedule; cron pattern; cron job
  `),
  aliases: ['system.cron'],
  generate: draw =>
    `${String(draw.random.int(0, 59))} ${String(draw.random.int(0, 23))} * * ${draw.random.pick(['*', '*', '1', '1-5', '0', '6', '5'])}`,
  examples: ['Job.cron: string', 'task.cron_expression: string', 'Backup.schedule: string'],
});
