import { awsAccessKey as awsAccessKeyKind } from '../../privacy/kinds/awsAccessKey';
import { defineMeaning } from '../defineMeaning';

export const awsAccessKey = defineMeaning({
  id: 'internet.awsAccessKey',
  title: 'an AWS access key',
  gives: 'text',
  names: ['access key id', 'aws access key', 'aws access key id', 'aws key', 'aws key id'],
  aliases: ['aws-access-key'],
  generate: draw => awsAccessKeyKind.generate(draw.random, {}),
  examples: ['Aws.accessKeyId: string', 'Config.aws_access_key_id: string'],
});
