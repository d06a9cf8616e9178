import { defineMeaning } from '../defineMeaning';
import { urlEdges } from '../edges/internetEdges';
import { companyFacet } from '../facets/company';
import { slugAdjectives, slugWords } from './tables/slugWords';

export const url = defineMeaning({
  id: 'internet.url',
  title: 'a web address',
  gives: 'text',
  names: [
    'url',
    'uri',
    'link',
    'href',
    'web address',
    'permalink url',
    'external link',
    'source url',
    'endpoint url',
  ],
  aliases: ['uri', 'iri', 'uri-reference', 'iri-reference'],
  generate: draw =>
    `https://www.${draw.facet(companyFacet).domain}/${draw.random.pick(slugWords)}/${draw.random.pick(slugAdjectives)}-${draw.random.pick(slugWords)}`,
  edgeCases: urlEdges,
  examples: ['Page.url: string', 'Article.link: string', 'Resource.uri: string', 'Post.source_url: string'],
});
