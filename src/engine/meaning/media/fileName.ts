import { defineMeaning } from '../defineMeaning';
import { fileNameEdges } from '../edges/technicalEdges';
import { fileFacet } from '../facets/file';
import { phrases } from '../phrases';

export const fileName = defineMeaning({
  id: 'media.fileName',
  title: 'a file name',
  gives: 'text',
  names: phrases(`
    file name;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > name;
    original name; original filename; original file name; image name; attachment name;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > filename;
    document file name;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > title;
    stored file name; photo name;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > = original;
    output file; input file; = file; file; config file; source file; log file; = filename; upload name;
    video file; image file; download name; = attachment; attachment; output file name; data file;
    = upload document; = basename; script name; entry file;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > display name;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > label;
    = main file
  `),
  aliases: ['system.fileName', 'system.commonFileName'],
  generate: draw => draw.facet(fileFacet).name,
  edgeCases: fileNameEdges,
  examples: [
    'File.name: string',
    'upload.original_name: string',
    'Attachment.fileName: string',
    'asset.filename: string',
  ],
});
