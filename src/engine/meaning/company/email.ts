import { companies } from './tables/owners';
import { defineMeaning } from '../defineMeaning';
import { emailEdges } from '../edges/personEdges';
import { companyFacet } from '../facets/company';

export const email = defineMeaning({
  id: 'company.email',
  title: "a company's e-mail address",
  gives: 'text',
  names: [
    'company email',
    `${companies} > email`,
    `${companies} > email address`,
    `${companies} > contact email`,
    `${companies} > mail`,
    'support email',
    'sales email',
    'info email',
    'helpdesk email',
    'no reply email',
    'noreply email',
    'press email',
    'abuse email',
  ],
  generate: draw =>
    `${LOCALS.get(draw.qualifiers.at(-1) ?? '') ?? 'info'}@${draw.facet(companyFacet).domain}`,
  edgeCases: emailEdges,
  examples: [
    'Company.email: string',
    'Shop.supportEmail: string',
    'Vendor.contact_email: string',
    'Site.sales_email: string',
  ],
});

const LOCALS: ReadonlyMap<string, string> = new Map([
  ['contact', 'contact'],
  ['billing', 'billing'],
  ['support', 'support'],
  ['sales', 'sales'],
]);
