import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const errorRate = defineMeaning({
  id: 'software.errorRate',
  title: 'a rate of errors',
  gives: 'number',
  types: ['number', 'string'],
  names: phrases(`
    error rate; failure rate; success rate; hit rate; cache hit rate; = sla; availability; packet loss;
    uptime percent; test coverage; coverage; code coverage; line coverage; branch coverage; delivery rate;
    availability percent; pass rate; drop rate; cache hit ratio; = coverage; uptime ratio;
    sample rate ratio; hit ratio; miss rate; loss; loss rate; rollout percent; traffic weight; rollout
  `),
  unit: 'ratio',
  generate: draw => draw.number({ minimum: 0.01, maximum: 0.99, decimals: 3 }),
  examples: ['Metric.errorRate: number', 'cache.hit_rate: number', 'Report.coverage: number'],
});
