import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const timeout = defineMeaning({
  id: 'date.timeout',
  title: 'a timeout',
  gives: 'number',
  names: phrases(`
    timeout; time out; interval; polling interval; poll interval; refresh interval; retry delay; delay;
    debounce; throttle; time to live; = ttl; cache ttl; max age; expires in; expire in; retry after;
    grace period; keep alive; backoff; heartbeat interval; update interval; ttl; lifetime; cache duration;
    lease duration; poll frequency; retention; retention period; sampling interval; animation duration;
    window; lock duration; wait; visibility timeout; session timeout
  `),
  unit: 's',
  generate: draw => draw.random.pick([1, 2, 5, 10, 15, 30, 45, 60, 120, 300, 600, 900, 1800, 3600]),
  examples: [
    'Config.timeout: number',
    'http.timeout_ms: number',
    'Cache.ttlSeconds: number',
    'Token.expiresIn: number',
    'poller.interval: number',
  ],
});
