import { defineMeaning } from '../defineMeaning';
import { companyFacet } from '../facets/company';
import { slugWords } from './tables/slugWords';

export const referrer = defineMeaning({
  id: 'internet.referrer',
  title: 'the page somebody came from',
  gives: 'text',
  names: ['referer', 'referrer', 'referrer url', 'referer url', 'http referer', 'referring url'],
  generate: draw => `https://www.${draw.facet(companyFacet).domain}/${draw.random.pick(slugWords)}`,
  examples: ['Visit.referrer: string', 'Request.http_referer: string', 'Log.referrer_url: string'],
});
