import { defineMeaning } from '../defineMeaning';
import { fileFacet } from '../facets/file';
import { phrases } from '../phrases';

export const fileCategory = defineMeaning({
  id: 'media.fileCategory',
  title: 'a type of file',
  gives: 'text',
  names: phrases(`
    file category; file type;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > category;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > = kind;
    attachment type; asset type; media kind; media|message media|attachment|media item|asset > = type;
    media category;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > file type;
    content kind; = filetype; media message content type; upload type; = doc type; media file type;
    resource file type; post media type; asset category
  `),
  aliases: ['system.fileType', 'system.commonFileType'],
  generate: draw => draw.facet(fileFacet).category,
  examples: [
    'File.category: string',
    'upload.file_type: string',
    'Attachment.fileType: string',
    'Media.type: string',
  ],
});
