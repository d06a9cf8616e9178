import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const notifications = defineMeaning({
  id: 'flag.notifications',
  title: 'whether messages are wanted',
  gives: 'flag',
  names: phrases(`
    notification; notification enabled; notification email; newsletter; email notification;
    push notification; sms notification; marketing; marketing email; subscribe; = email; = sms; = push;
    marketing opt in; opt in; receive email; auto renew; auto save; autosave; autoplay; auto play; sound;
    sound enabled; remember me; tracking; share data; location enabled; dark mode; auto update;
    auto scaling; encryption; encrypted; secure; = ssl; = tls; https only; same site; http only; cookie;
    caching; logging; backup enabled; auto backup; = vibration; sync; = cors; compression; gzip;
    multi factor; biometric; geolocation; reminder; reminder enabled; accepts marketing;
    newsletter subscribed; digest; email alert; subscribed to newsletter; auto approve; auto pay;
    email opt in; sms opt in; push enabled; wifi; air conditioning; parking; has parking; elevator; balcony;
    garden; pool; heating; breakfast included; wheelchair accessible; has balcony; has garage; has pool;
    garage; included; allow comment; comments enabled; comments allowed; keep alive; retry; async; cache;
    recursive; unique; nullable; primary key; indexed column; auto increment; editable; deletable; writable;
    nested; multiple; = async; searchable index; case sensitive; ascending; negated; has next page;
    has more; has previous page; has next; has previous; next page; previous page; is last; last; is empty;
    = end
  `),
  generate: draw => draw.random.chance(0.5),
  examples: [
    'Settings.emailNotifications: boolean',
    'user.auto_renew: boolean',
    'Settings.darkMode: boolean',
    'PageInfo.hasNextPage: boolean',
    'Column.nullable: boolean',
  ],
});
