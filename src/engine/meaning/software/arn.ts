import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSlug } from '../text/phrases';
import { cloudRegions } from './tables/names';

export const arn = defineMeaning({
  id: 'software.arn',
  title: 'a resource name',
  gives: 'text',
  names: phrases(`
    arn; resource arn; role arn; topic arn; resource urn; = urn; urn; function arn; aws arn; queue arn;
    = crn; amazon resource name
  `),
  generate: draw =>
    `arn:aws:${draw.random.pick(['s3', 'sqs', 'sns', 'lambda', 'dynamodb'])}:${draw.random.pick(cloudRegions)}:000000000000:${drawSlug(draw.random)}`,
  examples: ['Role.arn: string', 'event.resource_arn: string'],
});
