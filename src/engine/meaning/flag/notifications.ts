import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const notifications = defineMeaning({
  id: 'flag.notifications',
  title: 'whether messages are wanted',
  gives: 'flag',
  names: phrases(`
    notification; notification enabled; notification email; newsletter; email notification;
    push notification; sms notification; marketing; marketing email; subscribe; = email; = sms; = push;
    marketing opt in; opt in; receive email; reminder; reminder enabled; accepts marketing;
    newsletter subscribed; digest; email alert; subscribed to newsletter; email opt in; sms opt in;
    push enabled
  `),
  generate: draw => draw.random.chance(0.5),
  examples: ['Settings.emailNotifications: boolean', 'user.sms_opt_in: boolean'],
});
