import { defineMeaning } from '../defineMeaning';
import { drawCodeText } from './tables/drawCodeText';

export const secret = defineMeaning({
  id: 'internet.secret',
  title: 'a secret that opens nothing',
  gives: 'text',
  names: [
    'secret',
    'client secret',
    'secret key',
    'shared secret',
    'webhook secret',
    'signing secret',
    'api secret',
    'app secret',
    'secret access key',
    'totp secret',
    'secret value',
    'credential secret',
    'encryption key',
    'signing key',
    'jwt secret',
    'session secret',
  ],
  generate: draw => `not-a-real-secret-${drawCodeText(draw.random, 20)}`,
  examples: [
    'OAuth.clientSecret: string',
    'Webhook.signing_secret: string',
    'Config.jwt_secret: string',
    'Aws.secret_access_key: string',
    'Webhook.secret: string',
  ],
});
