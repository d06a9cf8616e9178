import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { notices } from './tables/tasks';

export const notificationTitle = defineMeaning({
  id: 'text.notificationTitle',
  title: 'a title of a notification',
  gives: 'text',
  names: phrases(`
    notification|alert|toast|banner|announcement|push|dialog|modal > title; notification title; alert title;
    push title; notification|alert > = name; dialog title; banner title; toast title; announcement title;
    modal title; banner text; alert name; notification|alert > headline; notification|alert > subject
  `),
  generate: draw => `${draw.random.pick(notices)} ${draw.random.digits(4)}`,
  examples: ['Notification.title: string', 'alert.alert_title: string', 'Toast.title: string'],
});
