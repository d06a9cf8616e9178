import { albumTitle } from './albumTitle';
import { altText } from './altText';
import { artMedium } from './artMedium';
import { artist } from './artist';
import { artworkTitle } from './artworkTitle';
import { aspectRatio } from './aspectRatio';
import { audioUrl } from './audioUrl';
import { bitrate } from './bitrate';
import { bookFormat } from './bookFormat';
import { bookSeries } from './bookSeries';
import { bookTitle } from './bookTitle';
import { caption } from './caption';
import { codec } from './codec';
import { contentRating } from './contentRating';
import { directory } from './directory';
import { documentType } from './documentType';
import { doi } from './doi';
import { downloadUrl } from './downloadUrl';
import { fileBase } from './fileBase';
import { fileCategory } from './fileCategory';
import { fileExtension } from './fileExtension';
import { fileName } from './fileName';
import { filePath } from './filePath';
import { fileSize } from './fileSize';
import { frameRate } from './frameRate';
import { genre } from './genre';
import { height } from './height';
import { iconUrl } from './iconUrl';
import { imageUrl } from './imageUrl';
import { instrument } from './instrument';
import { isbn } from './isbn';
import { isbn10 } from './isbn10';
import { issn } from './issn';
import { mediaDuration } from './mediaDuration';
import { mimeType } from './mimeType';
import { movieTitle } from './movieTitle';
import { musicGenre } from './musicGenre';
import { musicKey } from './musicKey';
import { pageCount } from './pageCount';
import { podcastName } from './podcastName';
import { publisher } from './publisher';
import { resolution } from './resolution';
import { sampleRate } from './sampleRate';
import { songTitle } from './songTitle';
import { tempo } from './tempo';
import { thumbnailUrl } from './thumbnailUrl';
import { trackNumber } from './trackNumber';
import { videoUrl } from './videoUrl';
import { width } from './width';
import type { MeaningDefinition } from '../defineMeaning';
import { isrc } from './isrc';

/** Meanings of the group `media`. Order decides between equally good matches. */
export const mediaMeanings = [
  fileName,
  fileBase,
  fileExtension,
  mimeType,
  fileSize,
  filePath,
  directory,
  fileCategory,
  documentType,
  imageUrl,
  thumbnailUrl,
  iconUrl,
  videoUrl,
  audioUrl,
  downloadUrl,
  altText,
  caption,
  width,
  height,
  resolution,
  aspectRatio,
  codec,
  bitrate,
  frameRate,
  sampleRate,
  mediaDuration,
  bookTitle,
  movieTitle,
  songTitle,
  albumTitle,
  artist,
  genre,
  musicGenre,
  isbn,
  isbn10,
  issn,
  doi,
  publisher,
  bookFormat,
  bookSeries,
  pageCount,
  podcastName,
  trackNumber,
  contentRating,
  artMedium,
  artworkTitle,
  instrument,
  musicKey,
  tempo,
  isrc,
] as const satisfies readonly MeaningDefinition[];
