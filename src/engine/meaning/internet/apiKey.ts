import { defineMeaning } from '../defineMeaning';
import { drawCodeText } from './tables/drawCodeText';

export const apiKey = defineMeaning({
  id: 'internet.apiKey',
  title: 'an API key that opens nothing',
  gives: 'text',
  names: [
    'api key',
    'app key',
    'access key',
    'access key id',
    'publishable key',
    'public api key',
    'application key',
    'service key',
    'integration key',
    'subscription key',
    'write key',
    'license api key',
    'auth key',
    'authentication key',
  ],
  generate: draw => `pk_test_${drawCodeText(draw.random, 24)}`,
  examples: [
    'Config.apiKey: string',
    'Project.api_key: string',
    'Client.publishable_key: string',
    'Aws.accessKeyId: string',
  ],
});
