import { defineMeaning } from '../defineMeaning';
import { urlEdges } from '../edges/internetEdges';
import { companyFacet } from '../facets/company';
import { slugWords } from './tables/slugWords';

export const callbackUrl = defineMeaning({
  id: 'internet.callbackUrl',
  title: 'a URL that a service calls or returns to',
  gives: 'text',
  names: [
    'callback url',
    'callback uri',
    'redirect url',
    'redirect uri',
    'return url',
    'webhook',
    'webhook url',
    'success url',
    'cancel url',
    'callback',
    'webhook endpoint',
    'notification url',
    '= redirect',
    'post logout redirect uri',
  ],
  generate: draw =>
    `https://app.${draw.facet(companyFacet).domain}/${draw.random.pick(PATHS)}/${draw.random.pick(slugWords)}`,
  edgeCases: urlEdges,
  examples: [
    'Client.redirectUri: string',
    'Subscription.webhook_url: string',
    'Payment.returnUrl: string',
    'Job.callback: string',
  ],
});

const PATHS = ['auth/callback', 'hooks', 'return', 'events', 'api/hooks', 'done'] as const;
