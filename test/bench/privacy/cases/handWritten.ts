import type { LabelledDocument } from '../labelled';
import { Page } from '../page';
import { COMMERCE } from './handWrittenCommerce';
import { HEALTH_AND_STATE } from './handWrittenHealth';
import { TECHNICAL_FILES } from './handWrittenTechnical';

/** A document as developers keep it, written by hand around values that are drawn. */
export interface HandWritten {
  readonly id: string;
  readonly path: string;
  readonly format: string;
  readonly language: string;
  readonly write: (page: Page) => string;
}

/** All of them; each twice, with other people. */
export function documentsByHand(): LabelledDocument[] {
  return [...COMMERCE, ...HEALTH_AND_STATE, ...TECHNICAL_FILES].flatMap(({ id, path, write, ...about }) =>
    [1, 2].map(copy => {
      // Both copies fall on the same side of the split: see `isHeldBack`.
      const page = new Page(`hand/${id}#${copy}`);
      return page.finish(write(page), path, about);
    }),
  );
}
