import { defineMeaning } from '../defineMeaning';
import { urlEdges } from '../edges/internetEdges';
import { personFacet } from '../facets/person';
import { people } from './tables/owners';

export const website = defineMeaning({
  id: 'person.website',
  title: "a person's website",
  gives: 'text',
  names: [
    `${people} > website`,
    `${people} > homepage`,
    `${people} > blog`,
    `${people} > site`,
    `${people} > url`,
    `${people} > website url`,
    `${people} > blog url`,
    'personal website',
    'personal site',
    'portfolio',
    'portfolio url',
  ],
  generate: draw =>
    `https://${draw.facet(personFacet).first.ascii}${draw.facet(personFacet).last.ascii}.example`,
  edgeCases: urlEdges,
  examples: [
    'User.website: string',
    'Author.url: string',
    'Profile.blog: string',
    'Candidate.portfolio_url: string',
  ],
});
