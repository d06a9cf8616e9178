import { defineMeaning } from '../defineMeaning';
import { spanEdges } from '../edges/timeEdges';
import { phrases } from '../phrases';

export const timeToLive = defineMeaning({
  id: 'date.timeToLive',
  title: 'a time to live',
  gives: 'number',
  names: phrases(`
    time to live; = ttl; ttl; cache ttl; max age; expires in; expire in; retry after; grace period;
    lease duration; lifetime; cache duration; retention; retention period; session timeout; token lifetime;
    session duration limit; idle timeout; interval; = cooldown; visibility period; expiration second;
    expiry second; retry after second; cache time
  `),
  unit: 's',
  generate: draw =>
    draw.random.pick([1, 2, 5, 10, 15, 30, 60, 90, 120, 300, 600]) * (draw.random.chance(0.5) ? 60 : 3600),
  edgeCases: spanEdges,
  examples: [
    'Cache.ttlSeconds: number',
    'Token.expiresIn: number',
    'policy.retention_days: number',
    'sync.interval: number',
  ],
});
