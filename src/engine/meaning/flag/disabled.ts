import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const disabled = defineMeaning({
  id: 'flag.disabled',
  title: 'whether it is hidden or barred',
  gives: 'flag',
  names: phrases(`
    disabled; locked; blocked; banned; suspended; inactive; muted; paused; hidden; = off; private; frozen;
    restricted; blacklisted; invisible; read only; readonly; readonly mode; quarantined; = hide; offline;
    is hidden; is private; is locked; not found; stock out; sold out; secret; spam; flagged; reported;
    collapsed; draft; is draft; pending; = draft; anonymous; closed permanently; is blocked; throttled;
    order out; snoozed; incognito; unavailable; isolated; overdue; late; delayed; censored; interrupted;
    is anonymous; on hold; hold; unread; unlisted; confidential; minimized
  `),
  generate: draw => draw.random.chance(0.1),
  examples: [
    'User.disabled: boolean',
    'account.is_locked: boolean',
    'Post.hidden: boolean',
    'Product.soldOut: boolean',
  ],
});
