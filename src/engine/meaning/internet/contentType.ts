import { defineMeaning } from '../defineMeaning';
import { mediaTypeEdges } from '../edges/technicalEdges';

export const contentType = defineMeaning({
  id: 'internet.contentType',
  title: 'a media type of HTTP content',
  gives: 'text',
  names: ['content type', '= accept', 'accept header', 'content type header', 'response type header'],
  generate: draw => draw.random.pick(VALUES),
  edgeCases: mediaTypeEdges,
  examples: ['Request.contentType: string', 'Response.content_type: string', 'Headers.accept: string'],
});

const VALUES = [
  'application/json',
  'text/html',
  'text/plain',
  'application/xml',
  'text/csv',
  'application/pdf',
  'image/png',
  'image/jpeg',
  'multipart/form-data',
  'application/octet-stream',
] as const;
