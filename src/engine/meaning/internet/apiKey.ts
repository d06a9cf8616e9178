import { stripeKey } from '../../privacy/kinds/stripeKey';
import { defineMeaning } from '../defineMeaning';

export const apiKey = defineMeaning({
  id: 'internet.apiKey',
  title: 'an API key that opens nothing',
  gives: 'text',
  names: [
    'api key',
    'app key',
    'access key',
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
  generate: draw => stripeKey.generate(draw.random, {}),
  examples: [
    'Config.apiKey: string',
    'Project.api_key: string',
    'Client.publishable_key: string',
    'Mailer.app_key: string',
  ],
});
