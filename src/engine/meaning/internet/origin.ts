import { defineMeaning } from '../defineMeaning';
import { companyFacet } from '../facets/company';

export const origin = defineMeaning({
  id: 'internet.origin',
  title: 'a web origin',
  gives: 'text',
  names: [
    'allowed origin',
    'web origin',
    'cors origin',
    'request|cors|header|cors policy|http request > origin',
    'trusted origin',
  ],
  generate: draw => `https://${draw.random.pick(HOSTS)}.${draw.facet(companyFacet).domain}`,
  examples: ['Request.origin: string', 'Cors.allowedOrigins: string', 'Client.web_origins: string'],
});

const HOSTS = ['app', 'www', 'admin', 'shop', 'portal', 'docs', 'staging'] as const;
