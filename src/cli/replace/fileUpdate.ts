import { realpathSync, statSync } from 'node:fs';

import type { ReplacedFile } from '../../app/replace';
import { applyEdits } from '../../app/replace/edit';
import { encodeWhole, readWholeFile } from '../../app/replace/readWholeFile';
import { FauxtureError } from '../../shared/fauxtureError';
import { cannotWrite } from '../output';
import { WholeFile } from '../wholeFile';

/** A file with its replacements made, ready to be written in its own encoding. */
export class FileUpdate {
  private readonly content: Uint8Array;

  /** @throws FauxtureError `cannot-make` where its encoding lacks a character of a replacement */
  constructor(private readonly source: ReplacedFile) {
    const { file, text, encoding, replacements } = source;
    const content = encodeWhole(applyEdits(text, replacements), encoding);
    if (content === undefined)
      throw new FauxtureError(
        'cannot-make',
        `${file} cannot be written in its encoding. Convert it to UTF-8.`,
        { file },
      );
    this.content = content;
  }

  /**
   * Writes the file whole, with its permissions; a link's goal where it is one.
   * @throws FauxtureError `cannot-write`, also where it was changed since it was read
   */
  write(): void {
    const { file, text } = this.source;
    if (readWholeFile(file)?.text !== text) throw cannotWrite(file, 'it was changed in the meantime');
    const path = realpathSync(file);
    const output = new WholeFile(path, statSync(path).mode & 0o7777);
    try {
      output.append(this.content);
      output.commit();
    } catch (error) {
      output.discard();
      throw error;
    }
  }
}
