import { readFileSync, statSync } from 'node:fs';

import { toPath, type Session } from '../session';

/** Text of a file as it is open in an editor, else as it is on disk; `undefined` where there is none. */
export function readOpenText({ unsaved }: Session, file: string): string | undefined {
  const open = unsaved.get(toPath(file));
  if (open !== undefined) return open;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true
    ? readFileSync(file, 'utf8')
    : undefined;
}
