import { defineMeaning } from '../defineMeaning';
import { isoDurationEdges } from '../edges/timeEdges';
import { phrases } from '../phrases';

export const isoDuration = defineMeaning({
  id: 'date.isoDuration',
  title: 'an ISO 8601 duration',
  gives: 'text',
  names: phrases(`
    iso duration; duration; period duration; interval; time interval; = ttl; billing interval length;
    retention period; cooldown; validity period; warranty period; trial period; warranty; lead time;
    elapsed; cook time; prep time; timeout; delay
  `),
  aliases: ['duration'],
  generate: draw => `${draw.random.pick(['PT', 'PT1H', 'PT2H', 'PT3H'])}${String(draw.random.int(1, 59))}M`,
  edgeCases: isoDurationEdges,
  examples: ['Video.isoDuration: string', 'Trial.duration: string', 'plan.trial_period: string'],
});
