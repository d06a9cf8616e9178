import { closeSync, fchmodSync, mkdtempSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { cannotWrite } from './output';

/**
 * A file that is written piece by piece and stands at its path whole or not at all: the pieces go into a folder beside
 * it, from which it is moved into place at the end.
 */
export class WholeFile {
  private readonly folder: string;
  private readonly handle: number;

  /**
   * @param mode permissions, where not the usual ones
   * @throws FauxtureError `cannot-write` with the system's reason, as all its methods do
   */
  constructor(
    private readonly path: string,
    mode?: number,
  ) {
    const folder = this.attempt(() => mkdtempSync(join(dirname(path), '.fauxture-')));
    this.folder = folder;
    try {
      this.handle = this.attempt(() => openSync(join(folder, basename(path)), 'wx'));
      if (mode !== undefined) this.attempt(() => fchmodSync(this.handle, mode));
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  append(text: string | Uint8Array): void {
    this.attempt(() => {
      writeFileSync(this.handle, text);
    });
  }

  /** Moves the file into place. */
  commit(): void {
    this.attempt(() => {
      closeSync(this.handle);
      renameSync(join(this.folder, basename(this.path)), this.path);
      rmSync(this.folder, { recursive: true, force: true });
    });
  }

  /** Leaves nothing of it. */
  discard(): void {
    try {
      closeSync(this.handle);
    } catch {
      // Closed already, by a commit that failed.
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  private attempt<T>(act: () => T): T {
    try {
      return act();
    } catch (cause) {
      throw cannotWrite(this.path, (cause as NodeJS.ErrnoException).code ?? '', cause);
    }
  }
}
