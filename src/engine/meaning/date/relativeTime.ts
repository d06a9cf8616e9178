import { defineMeaning } from '../defineMeaning';

export const relativeTime = defineMeaning({
  id: 'date.relativeTime',
  title: 'a time ago',
  gives: 'text',
  names: ['time ago', 'relative time', 'ago', 'humanized time', 'relative date', 'posted ago'],
  generate: draw =>
    `${String(draw.random.int(2, 23))} ${draw.random.pick(['minutes', 'hours', 'days', 'weeks'])} ago`,
  examples: ['Comment.timeAgo: string', 'post.relative_time: string'],
});
