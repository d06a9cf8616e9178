import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const deleted = defineMeaning({
  id: 'flag.deleted',
  title: 'whether it was taken away',
  gives: 'flag',
  names: phrases(`
    deleted; archived; removed; cancelled; canceled; = void; voided; trashed; destroyed; revoked; expired;
    terminated; is deleted; soft deleted; discontinued; deprecated; obsolete; abandoned; withdrawn;
    rejected; refunded; = gone; returned; declined; retired; resigned; superseded; unpublished; outdated;
    stale; is expired; aborted; dismissed; skipped; unsubscribed
  `),
  generate: draw => draw.random.chance(0.07),
  examples: [
    'User.deleted: boolean',
    'post.is_archived: boolean',
    'Token.revoked: boolean',
    'Order.isCancelled: boolean',
  ],
});
