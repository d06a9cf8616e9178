import { defineMeaning } from '../defineMeaning';
import { hostEdges } from '../edges/internetEdges';
import { companyFacet } from '../facets/company';

export const domainName = defineMeaning({
  id: 'internet.domainName',
  title: 'a domain name',
  gives: 'text',
  names: ['domain', 'domain name', 'email domain', 'allowed domain', 'primary domain', 'web domain'],
  aliases: ['idn-hostname'],
  generate: draw => draw.facet(companyFacet).domain,
  edgeCases: hostEdges,
  examples: [
    'Site.domain: string',
    'Dns.domainName: string',
    'Tenant.email_domain: string',
    'Policy.allowedDomains: string',
  ],
});
