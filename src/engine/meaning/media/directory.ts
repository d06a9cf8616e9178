import { defineMeaning } from '../defineMeaning';
import { filePathEdges } from '../edges/technicalEdges';
import { fileFacet } from '../facets/file';
import { phrases } from '../phrases';

export const directory = defineMeaning({
  id: 'media.directory',
  title: 'a directory',
  gives: 'text',
  names: phrases(`
    directory; = dir; directory path; folder path; working directory; home directory; output directory;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > directory;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > folder;
    = cwd; cwd; root directory; upload directory; base directory; source directory; data directory;
    = dirname; parent directory; parent path; target directory; install path; install directory; root dir;
    mount point; disk mount path; cache directory; temporary directory; root folder; destination folder;
    upload folder; build directory; workdir; = root
  `),
  aliases: ['system.directoryPath'],
  generate: draw => draw.facet(fileFacet).directory,
  edgeCases: filePathEdges,
  examples: [
    'Config.directory: string',
    'job.output_dir: string',
    'Process.cwd: string',
    'File.folder: string',
  ],
});
