import { defineMeaning } from '../defineMeaning';
import { statusCodeEdges } from '../edges/internetEdges';
import { fitted } from '../facets/fitted';
import { responseFacet } from '../facets/response';

export const httpStatusCode = defineMeaning({
  id: 'internet.httpStatusCode',
  title: 'an HTTP status code',
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: [
    'http status',
    'status code',
    'http status code',
    'response status',
    'response code',
    'http code',
    'http response code',
    'response|http response|http|http error|api error|access log|request log|request > status',
    'http response|http error|http > code',
  ],
  generate: draw => fitted(draw, draw.facet(responseFacet).status, { minimum: 200, maximum: 504 }),
  edgeCases: statusCodeEdges,
  examples: [
    'Response.statusCode: number',
    'Log.http_status: number',
    'HttpError.status: number',
    'ApiCall.response_code: number',
  ],
});
