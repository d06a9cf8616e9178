/** A kind of file with what belongs together. Sizes are bytes. */
export interface FileKind {
  readonly extension: string;
  readonly mimeType: string;
  readonly category: FileCategory;
  readonly smallest: number;
  readonly largest: number;
}

/** What a file is. */
export type FileCategory =
  | 'document'
  | 'spreadsheet'
  | 'presentation'
  | 'image'
  | 'video'
  | 'audio'
  | 'archive'
  | 'data'
  | 'code'
  | 'text';

const KB = 1000;
const MB = 1_000_000;
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** A kind by its extension and media type; `sizes` are its smallest and largest in bytes. */
function kind(
  category: FileCategory,
  extension: string,
  mimeType: string,
  sizes: readonly [number, number],
): FileKind {
  return { extension, mimeType, category, smallest: sizes[0], largest: sizes[1] };
}

/** Common kinds of file; media types by the IANA registry. */
export const fileKinds: readonly FileKind[] = [
  kind('document', 'pdf', 'application/pdf', [40 * KB, 6 * MB]),
  kind('document', 'docx', `${OFFICE}.wordprocessingml.document`, [12 * KB, 3 * MB]),
  kind('document', 'odt', 'application/vnd.oasis.opendocument.text', [9 * KB, 2 * MB]),
  kind('document', 'rtf', 'application/rtf', [4 * KB, 900 * KB]),
  kind('spreadsheet', 'xlsx', `${OFFICE}.spreadsheetml.sheet`, [8 * KB, 4 * MB]),
  kind('spreadsheet', 'ods', 'application/vnd.oasis.opendocument.spreadsheet', [8 * KB, 2 * MB]),
  kind('presentation', 'pptx', `${OFFICE}.presentationml.presentation`, [200 * KB, 25 * MB]),
  kind('image', 'jpg', 'image/jpeg', [60 * KB, 5 * MB]),
  kind('image', 'jpeg', 'image/jpeg', [60 * KB, 5 * MB]),
  kind('image', 'png', 'image/png', [6 * KB, 3 * MB]),
  kind('image', 'webp', 'image/webp', [8 * KB, 900 * KB]),
  kind('image', 'avif', 'image/avif', [6 * KB, 600 * KB]),
  kind('image', 'gif', 'image/gif', [10 * KB, 2 * MB]),
  kind('image', 'svg', 'image/svg+xml', [600, 40 * KB]),
  kind('image', 'tiff', 'image/tiff', [500 * KB, 30 * MB]),
  kind('video', 'mp4', 'video/mp4', [2 * MB, 900 * MB]),
  kind('video', 'webm', 'video/webm', [2 * MB, 400 * MB]),
  kind('video', 'mov', 'video/quicktime', [5 * MB, 950 * MB]),
  kind('audio', 'mp3', 'audio/mpeg', [900 * KB, 14 * MB]),
  kind('audio', 'wav', 'audio/wav', [3 * MB, 90 * MB]),
  kind('audio', 'ogg', 'audio/ogg', [600 * KB, 12 * MB]),
  kind('audio', 'flac', 'audio/flac', [6 * MB, 60 * MB]),
  kind('audio', 'm4a', 'audio/mp4', [900 * KB, 12 * MB]),
  kind('archive', 'zip', 'application/zip', [20 * KB, 300 * MB]),
  kind('archive', 'gz', 'application/gzip', [4 * KB, 200 * MB]),
  kind('archive', 'tar', 'application/x-tar', [20 * KB, 400 * MB]),
  kind('data', 'json', 'application/json', [300, 4 * MB]),
  kind('data', 'csv', 'text/csv', [500, 20 * MB]),
  kind('data', 'xml', 'application/xml', [500, 3 * MB]),
  kind('data', 'yaml', 'application/yaml', [200, 60 * KB]),
  kind('data', 'parquet', 'application/vnd.apache.parquet', [20 * KB, 200 * MB]),
  kind('text', 'txt', 'text/plain', [100, 200 * KB]),
  kind('text', 'md', 'text/markdown', [200, 60 * KB]),
  kind('text', 'log', 'text/plain', [2 * KB, 30 * MB]),
  kind('code', 'html', 'text/html', [900, 200 * KB]),
  kind('code', 'css', 'text/css', [300, 150 * KB]),
  kind('code', 'js', 'text/javascript', [200, 400 * KB]),
  kind('code', 'ts', 'text/x.typescript', [200, 60 * KB]),
];

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What files of each kind are called, without their number. */
export const fileStems: Readonly<Record<FileCategory, readonly string[]>> = {
  document: list(
    'contract invoice offer meeting-notes annual-report handbook proposal datasheet manual agreement',
  ),
  spreadsheet: list('budget forecast inventory price-list timesheet expenses sales-figures roster'),
  presentation: list('kickoff roadmap quarterly-review pitch onboarding product-demo strategy'),
  image: list(
    'team-photo product-front banner sunset logo floor-plan screenshot label harbor workshop cover',
  ),
  video: list('product-tour interview webinar walkthrough keynote timelapse trailer lesson'),
  audio: list('episode voice-memo interview jingle chapter rehearsal field-recording'),
  archive: list('backup export release-assets photos source-files archive'),
  data: list('export customers orders measurements translations settings catalog events'),
  code: list('index main utils layout theme widget router client'),
  text: list('readme notes changelog transcript server todo license-text'),
};

/** Where files of each kind lie. */
export const fileFolders: Readonly<Record<FileCategory, readonly string[]>> = {
  document: ['/documents', '/shared/contracts', '/home/projects'],
  spreadsheet: ['/documents/finance', '/shared/planning'],
  presentation: ['/documents/slides', '/shared/sales'],
  image: ['/images', '/media/photos', '/uploads/images'],
  video: ['/media/videos', '/uploads/videos'],
  audio: ['/media/audio', '/uploads/audio'],
  archive: ['/backups', '/exports', '/downloads'],
  data: ['/data', '/exports', '/srv/import'],
  code: ['/src', '/var/www', '/home/projects'],
  text: ['/docs', '/notes', '/var/log'],
};
