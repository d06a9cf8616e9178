import { defineMeaning } from '../defineMeaning';
import { drawCodeText } from './tables/drawCodeText';

export const clientId = defineMeaning({
  id: 'internet.clientId',
  title: "an OAuth client's id",
  gives: 'text',
  names: [
    'oauth client id',
    'o auth > client id',
    'o auth client id',
    'oauth client|oauth app|oauth|oauth config|auth config|identity provider|application|oidc > client id',
    'app client id',
  ],
  generate: draw => `client_test_${drawCodeText(draw.random, 16)}`,
  examples: ['OAuth.clientId: string', 'OidcConfig.oauth_client_id: string'],
});
