import { defineMeaning } from '../defineMeaning';
import { filePathEdges } from '../edges/technicalEdges';
import { fileFacet } from '../facets/file';
import { phrases } from '../phrases';

export const filePath = defineMeaning({
  id: 'media.filePath',
  title: 'a path of a file',
  gives: 'text',
  names: phrases(`
    file path; path; full path; absolute path;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > path;
    = filepath; relative path; source path; output path; destination path; local path; input path;
    image path;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > location;
    log path; config path; document path; template path; database path; upload path; download path;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > full path;
    = file pathname; backup path; key path; temporary path; cert path; save path; executable path;
    target path; storage location; file root path; avatar path; photo path; thumbnail path; video path;
    script path; entry path; module path; = dst path; = src path
  `),
  aliases: ['system.filePath'],
  generate: draw => draw.facet(fileFacet).path,
  edgeCases: filePathEdges,
  examples: [
    'File.path: string',
    'upload.file_path: string',
    'Config.logPath: string',
    'asset.absolute_path: string',
  ],
});
