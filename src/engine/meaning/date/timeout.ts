import { defineMeaning } from '../defineMeaning';
import { endsOf } from '../edges/timeEdges';
import { phrases } from '../phrases';

export const timeout = defineMeaning({
  id: 'date.timeout',
  title: 'a timeout',
  gives: 'number',
  names: phrases(`
    timeout; time out; polling interval; poll interval; refresh interval; retry delay; delay; debounce;
    throttle; backoff; heartbeat interval; update interval; sampling interval; animation duration; wait;
    visibility timeout; poll frequency; retry interval; keep alive; lock duration; window;
    connection timeout; request timeout; transition duration; debounce delay; initial delay;
    reconnect interval; read timeout
  `),
  unit: 'ms',
  generate: draw => draw.random.pick([100, 250, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000]),
  edgeCases: endsOf(0, 1, 86_400_000),
  examples: ['Config.timeout: number', 'http.timeout_seconds: number', 'poller.pollIntervalMs: number'],
});
