import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { cloudRegions } from './tables/names';

export const cloudRegion = defineMeaning({
  id: 'software.cloudRegion',
  title: 'a cloud region',
  gives: 'text',
  names: phrases(`
    cloud region; aws region;
    deployment|bucket|instance|cluster|cloud|database|server|aws|lambda|function|queue|s3|vm|storage|provider|endpoint|node|deploy|data center|resource group|stack|s 3 > region;
    data region; server region; deployment region; home region; region id; default region;
    aws default region; hosting region; bucket region; primary region; failover region; storage region;
    gcp region; cloud location
  `),
  generate: draw => draw.random.pick(cloudRegions),
  examples: ['Bucket.region: string', 'config.aws_region: string', 'Instance.region: string'],
});
