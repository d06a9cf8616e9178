import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const latency = defineMeaning({
  id: 'software.latency',
  title: 'a latency',
  gives: 'number',
  names: phrases(`
    latency; response time; request duration; request time; ping; round trip time; = rtt; rtt; p50; p95;
    p99; p 50; p 95; p 99; request latency; average latency; query time; render time; load time;
    page load time; time to first byte; = ttfb; ttfb; jitter; lag; = took; took; processing latency;
    network latency; http request|request|response|span|api call|query|log|access log|http log > duration;
    server time taken; db time; api latency; average response time; dns time; connect time; = fcp; = lcp;
    = inp; largest contentful paint; first contentful paint; time to interactive; replication lag;
    upstream time; consumer lag time; frame time; = rt; response duration; turnaround time; compile time;
    startup time; cold start; service time; elapsed query time
  `),
  unit: 'ms',
  generate: draw => draw.number({ minimum: 8, maximum: 1900, shape: 'low' }),
  examples: [
    'Metric.latency: number',
    'log.response_time: number',
    'Request.durationMs: number',
    'Span.duration: number',
    'Check.pingMs: number',
  ],
});
