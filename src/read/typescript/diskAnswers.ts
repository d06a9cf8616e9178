import { statSync } from 'node:fs';

import { ts } from 'ts-morph';

/** The name of a package's folder or of the package.json in it, below any number of `node_modules`. */
const PACKAGE = /\/node_modules\/(?:@[^/]+\/)?[^/]+(?:\/package\.json)?$/;
const INSIDE_PACKAGE = /\/node_modules\/[^/]/;

/**
 * What the disk answered when the compiler looked for modules. As long as the answers stay the same, so does what
 * the specifiers mean, and a program can be made from an earlier one without looking again. What packages hold
 * inside is taken to stay; whether they are there is not.
 */
export class DiskAnswers {
  private readonly files = new Map<string, boolean>();
  private readonly folders = new Map<string, boolean>();
  private readonly texts = new Map<string, string | undefined>();
  private readonly subfolders = new Map<string, string[]>();
  /** When what was read was last modified. */
  private readonly modified = new Map<string, number | undefined>();

  readonly fileExists = (path: string): boolean =>
    remember(this.files, path, name => ts.sys.fileExists(name));

  readonly directoryExists = (path: string): boolean =>
    remember(this.folders, path, name => ts.sys.directoryExists(name));

  readonly readFile = (path: string): string | undefined => {
    this.noteModified(path);
    return remember(this.texts, path, name => ts.sys.readFile(name));
  };

  readonly getDirectories = (path: string): string[] => {
    this.noteModified(path);
    return remember(this.subfolders, path, name => ts.sys.getDirectories(name));
  };

  /** Whether the disk would give other answers now. If so, all of them are forgotten. */
  forgetIfChanged(): boolean {
    const changed =
      [...this.files].some(([path, answer]) => mayChange(path) && ts.sys.fileExists(path) !== answer) ||
      [...this.folders].some(
        ([path, answer]) => mayChange(path) && ts.sys.directoryExists(path) !== answer,
      ) ||
      [...this.modified].some(([path, time]) => modifiedAt(path) !== time);
    if (!changed) return false;
    for (const answers of [this.files, this.folders, this.texts, this.subfolders, this.modified])
      answers.clear();
    return true;
  }

  private noteModified(path: string): void {
    if (!this.modified.has(path) && mayChange(path)) this.modified.set(path, modifiedAt(path));
  }
}

function remember<T>(answers: Map<string, T>, path: string, ask: (path: string) => T): T {
  const known = answers.get(path);
  if (known !== undefined || answers.has(path)) return known as T;
  const answer = ask(path);
  answers.set(path, answer);
  return answer;
}

function mayChange(path: string): boolean {
  return !INSIDE_PACKAGE.test(path) || PACKAGE.test(path);
}

function modifiedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
