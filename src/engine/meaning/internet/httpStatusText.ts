import { defineMeaning } from '../defineMeaning';
import { responseFacet } from '../facets/response';

export const httpStatusText = defineMeaning({
  id: 'internet.httpStatusText',
  title: 'the text of an HTTP status',
  gives: 'text',
  names: [
    'status text',
    'reason phrase',
    'http status text',
    'http status message',
    'response|http response > status message',
  ],
  generate: draw => draw.facet(responseFacet).text,
  examples: ['Response.statusText: string', 'HttpResponse.reason_phrase: string'],
});
