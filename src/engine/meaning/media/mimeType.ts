import { defineMeaning } from '../defineMeaning';
import { mediaTypeEdges } from '../edges/technicalEdges';
import { fileFacet } from '../facets/file';
import { phrases } from '../phrases';

export const mimeType = defineMeaning({
  id: 'media.mimeType',
  title: 'a media type',
  gives: 'text',
  names: phrases(`
    mime type; content type; media type; = mime; mime;
    file|attachment|upload|document file|blob|image file|audio file|video file|file upload|download|file entry > = type;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > content type;
    file mime type; file content type;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > mime;
    image type; mime content type; response content type; = contenttype;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > media type;
    accepted type; allowed type; = accept; accept; body type; accept type
  `),
  aliases: ['system.mimeType', 'mimetype'],
  generate: draw => draw.facet(fileFacet).mimeType,
  edgeCases: mediaTypeEdges,
  examples: [
    'File.mimeType: string',
    'upload.content_type: string',
    'Blob.type: string',
    'Attachment.contentType: string',
  ],
});
