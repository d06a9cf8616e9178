import { defineMeaning } from '../defineMeaning';
import { companyFacet } from '../facets/company';

export const subdomain = defineMeaning({
  id: 'internet.subdomain',
  title: 'a subdomain',
  gives: 'text',
  names: ['subdomain', 'sub domain', 'domain word', 'domain prefix'],
  aliases: ['internet.domainWord'],
  generate: draw => draw.facet(companyFacet).slug,
  examples: ['Tenant.subdomain: string', 'Workspace.sub_domain: string'],
});
