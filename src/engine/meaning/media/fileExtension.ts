import { defineMeaning } from '../defineMeaning';
import { fileFacet } from '../facets/file';
import { phrases } from '../phrases';

export const fileExtension = defineMeaning({
  id: 'media.fileExtension',
  title: 'a file extension',
  gives: 'text',
  names: phrases(`
    file extension; = ext;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > extension;
    file ext; image extension;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > = ext;
    = extension; file suffix;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > suffix;
    file name extension; image format; export format; output format; file format; document format;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > format;
    = format; format; media format; data format; input format; source format; download format;
    container format; report format; feed format; response format; target format
  `),
  aliases: ['system.fileExt', 'system.commonFileExt'],
  generate: draw => draw.facet(fileFacet).extension,
  examples: [
    'File.extension: string',
    'upload.file_ext: string',
    'Image.format: string',
    'Export.fileFormat: string',
  ],
});
