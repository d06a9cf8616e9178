import type { LineRange } from '../scan';

/** `@@ -1,2 +3,4 @@`: where a hunk stands in the old and the new text, and how many lines it has of each. */
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * Reads which lines a patch adds to which files. Lines of hunks are counted, so that no line of a file is taken for a
 * part of the patch.
 * @param patch as `git diff --unified=0` prints it, with `a/` and `b/` before names or without
 * @returns 0-based ranges by the file's name
 */
export function parseAddedLines(patch: string): ReadonlyMap<string, readonly LineRange[]> {
  const added = new Map<string, LineRange[]>();
  let ranges: LineRange[] = [];
  let left = 0;
  for (const line of patch.split('\n')) {
    if (left > 0 && !line.startsWith('\\')) {
      left -= 1;
      continue;
    }
    const hunk = HUNK.exec(line);
    if (hunk !== null) {
      const [, removed = '1', start = '1', count = '1'] = hunk;
      left = Number(removed) + Number(count);
      const first = Number(start) - 1;
      if (Number(count) > 0) ranges.push({ first, last: first + Number(count) - 1 });
    } else if (line.startsWith('+++ ')) {
      ranges = [];
      const name = line.slice(4).replace(/\t$/, '').replace(/^b\//, '');
      if (name !== '/dev/null') added.set(name, ranges);
    }
  }
  return added;
}
