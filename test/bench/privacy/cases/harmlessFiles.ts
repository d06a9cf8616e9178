import type { LabelledDocument } from '../labelled';
import { Page } from '../page';
import { HARMLESS_CODE } from './harmlessCode';
import { HARMLESS_TEXTS } from './harmlessTexts';

/** A whole file about nobody; what could be mistaken stands between ‹ and ›. */
export interface HarmlessFile {
  readonly path: string;
  readonly format: string;
  readonly language?: string;
  readonly text: string;
}

/** Files about nobody as they lie in repositories. */
export function documentsOfHarmlessFiles(): LabelledDocument[] {
  return [...HARMLESS_CODE, ...HARMLESS_TEXTS].map(({ path, format, language = 'en', text }) => {
    const page = new Page(`file/${path}`);
    const marked = text.replace(/‹([^›]*)›/g, (_, value: string) =>
      page.other(`in ${format}`, value, 'free'),
    );
    return page.finish(marked, path, { language, format });
  });
}
