import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const throughput = defineMeaning({
  id: 'software.throughput',
  title: 'a throughput',
  gives: 'number',
  names: phrases(`
    throughput; requests per second; = rps; = qps; = tps; request rate; events per second; rate limit;
    = iops; messages per second; requests per minute; = rpm limit; request limit; rate limit remaining;
    rate limit limit; queries per second; transactions per second; = fps rate; ops per second;
    operations per second; = ops; remaining request; hit per second; = concurrency limit; tokens per second
  `),
  generate: draw => draw.number({ minimum: 10, maximum: 5000, shape: 'low' }),
  examples: ['Metric.throughput: number', 'api.rate_limit: number', 'Metric.requestsPerSecond: number'],
});
