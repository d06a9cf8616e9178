import { defineMeaning } from '../defineMeaning';
import { urlEdges } from '../edges/internetEdges';
import { fileFacet } from '../facets/file';
import { drawHex } from '../id/identifiers';
import { phrases } from '../phrases';

export const downloadUrl = defineMeaning({
  id: 'media.downloadUrl',
  title: 'an address of a file',
  gives: 'text',
  names: phrases(`
    download url; file url; attachment url;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > = url;
    document url; download link; pdf url; file link; download uri; file uri;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > = uri;
    signed url; presigned url; report url; invoice url; upload url; = pdf; receipt url; resume url;
    invoice pdf;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > link;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > = href;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > source;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > = src;
    cv url; export url; label url; = fileurl; statement url; tracking label url; pdf link; resume; pdf;
    asset url; blob url; contract url; certificate url; brochure url; attachment link;
    file|attachment|upload|document file|asset|blob|image file|media file|audio file|video file|file upload|media|download|artifact file|file entry > download;
    menu url; pre signed url; archive url; tarball url; zip url; download; manual url; file data url;
    resume link; = cv; cv; tarball; dist url; media link; ics url
  `),
  generate: draw => `https://files.example.com/${drawHex(draw.random, 8)}/${draw.facet(fileFacet).name}`,
  edgeCases: urlEdges,
  examples: [
    'File.url: string',
    'report.download_url: string',
    'Attachment.fileUrl: string',
    'Invoice.pdfUrl: string',
  ],
});
