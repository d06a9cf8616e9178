import { defineMeaning } from '../defineMeaning';
import { fileFacet } from '../facets/file';
import { phrases } from '../phrases';

export const fileBase = defineMeaning({
  id: 'media.fileBase',
  title: 'a file name without extension',
  gives: 'text',
  names: phrases(`
    base name; file base name; file stem; stem; = file basename; name without extension; file title;
    file key name;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > = base;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > stem
  `),
  generate: draw => draw.facet(fileFacet).base,
  examples: ['File.baseName: string', 'file.file_stem: string'],
});
