import { defineFacet, type FacetContext } from '../facet';
import { plain } from './chosen';
import { fileFolders, fileKinds, fileStems, type FileKind } from './tables/fileTables';

/** A file whose name, type and size agree. */
export interface File {
  /** `quarterly-report-07.pdf` */
  readonly name: string;
  /** Without extension. */
  readonly base: string;
  /** Without the dot, unless the object's field wants it. */
  readonly extension: string;
  readonly mimeType: string;
  /** In bytes. */
  readonly size: number;
  /** Absolute, with slashes: `/documents/2024/quarterly-report-07.pdf`. */
  readonly path: string;
  /** The path's directory. */
  readonly directory: string;
  /** What it is: `image`, `document`, `video`. */
  readonly category: string;
}

/** One file; an object that limits extension, mime type or category gets a kind of file that fits. */
export const fileFacet = defineFacet<File>({
  id: 'file',
  kind: 'object',
  draw(context) {
    const { random } = context;
    const kind = pickKind(context);
    const stem = random.pick(fileStems[kind.category]);
    const base = `${stem}-${String(random.int(1, 999)).padStart(2, '0')}`;
    const directory = `${random.pick(fileFolders[kind.category])}/${String(new Date(context.now).getUTCFullYear() - random.int(0, 3))}`;
    const share = random.real();
    const size = Math.round(kind.smallest + share * share * (kind.largest - kind.smallest));
    const name = `${base}.${kind.extension}`;
    const wantsDot = context.choices('media.fileExtension')?.every(choice => choice.startsWith('.')) === true;
    return {
      name,
      base,
      extension: wantsDot ? `.${kind.extension}` : kind.extension,
      mimeType: kind.mimeType,
      size,
      path: `${directory}/${name}`,
      directory,
      category: kind.category,
    };
  },
});

const LIMITING = ['media.fileExtension', 'media.mimeType', 'media.fileCategory'];
const IMAGES = ['media.imageUrl', 'media.thumbnailUrl', 'media.altText'];

function pickKind(context: FacetContext): FileKind {
  const turn = context.random.real();
  const isLimited =
    LIMITING.some(id => context.choices(id) !== undefined) || IMAGES.some(id => context.has(id));
  const fitting = isLimited ? fileKinds.filter(kind => fits(context, kind)) : fileKinds;
  const kinds = fitting.length > 0 ? fitting : fileKinds;
  return kinds[Math.floor(turn * kinds.length)] as FileKind;
}

function fits(context: FacetContext, kind: FileKind): boolean {
  const allows = (meaningId: string, text: string): boolean =>
    context.choices(meaningId)?.some(choice => plain(choice) === plain(text)) ?? true;
  const isImage = IMAGES.some(id => context.has(id));
  return (
    allows('media.fileExtension', kind.extension) &&
    allows('media.mimeType', kind.mimeType) &&
    allows('media.fileCategory', kind.category) &&
    (!isImage || kind.category === 'image')
  );
}
