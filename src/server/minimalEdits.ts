import type { TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** One edit of the lines that differ, so that cursors and folds elsewhere stay. */
export function minimalEdits(before: TextDocument, text: string): TextEdit[] {
  const old = before.getText();
  if (old === text) return [];
  let start = 0;
  while (start < Math.min(old.length, text.length) && old[start] === text[start]) start += 1;
  start = old.lastIndexOf('\n', start - 1) + 1;
  let tail = 0;
  const most = Math.min(old.length, text.length) - start;
  while (tail < most && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  const range = { start: before.positionAt(start), end: before.positionAt(old.length - tail) };
  return [{ range, newText: text.slice(start, text.length - tail) }];
}
