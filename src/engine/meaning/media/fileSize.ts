import { defineMeaning } from '../defineMeaning';
import { fileSizeEdges } from '../edges/technicalEdges';
import { fileFacet } from '../facets/file';
import { phrases } from '../phrases';

export const fileSize = defineMeaning({
  id: 'media.fileSize',
  title: 'a size of a file',
  gives: 'number',
  names: phrases(`
    file size;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > size;
    = byte; content length; attachment size; image size;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > length;
    byte length; byte count; = filesize; bundle size; upload size; payload size; total byte; blob size;
    compressed size; original size; size on disk; content size; document size; message size; body size;
    = nbytes; response size; request size; maximum file size; package size; download size; archive size;
    video size; buffer size; transferred byte; bytes sent; bytes received; size in byte; size byte;
    object size; uploaded size; dataset size; photo size; memory page size; asset size; chunk size;
    block size; backup file size; app size; encoded size; size limit; data size; maximum size; part size;
    memory footprint
  `),
  aliases: ['unit:data'],
  unit: 'byte',
  generate: draw => draw.facet(fileFacet).size,
  edgeCases: fileSizeEdges,
  examples: [
    'File.size: number',
    'upload.file_size: number',
    'Attachment.sizeBytes: number',
    'asset.sizeMb: number',
    'Response.contentLength: number',
  ],
});
