import { defineMeaning } from '../defineMeaning';
import { drawCodeText } from './tables/drawCodeText';

export const token = defineMeaning({
  id: 'internet.token',
  title: 'a token that opens nothing',
  gives: 'text',
  names: [
    'token',
    'access token',
    'authentication token',
    'refresh token',
    'bearer token',
    'session token',
    'api token',
    'reset token',
    'password reset token',
    'verification token',
    'invite token',
    'invitation token',
    'push token',
    'device token',
    'confirmation token',
    'personal access token',
    'authentication code',
    '= bearer',
  ],
  generate: draw => `tok_test_${drawCodeText(draw.random, 24)}`,
  examples: [
    'Session.token: string',
    'Auth.accessToken: string',
    'User.reset_token: string',
    'Device.push_token: string',
    'OAuth.refresh_token: string',
  ],
});
