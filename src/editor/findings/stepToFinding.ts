import * as vscode from 'vscode';

import { filterFindings } from './findingFilter';
import type { FindingStore } from './findingStore';

/** Shows the finding after, or before, the cursor: of the active editor, then of the files that follow, round and round. */
export async function stepToFinding(
  store: FindingStore,
  filter: string,
  direction: 'next' | 'previous',
): Promise<void> {
  const places = placesOf(store, filter);
  const ordered = direction === 'next' ? places : places.toReversed();
  const [first] = ordered;
  if (first === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Fauxture: No personal data was found. Scan the workspace to look everywhere.'),
    );
    return;
  }
  const here = cursorPlace();
  const sign = direction === 'next' ? 1 : -1;
  const found = here && ordered.find(place => compare(place, here) * sign > 0);
  const { uri, range } = found ?? first;
  await vscode.window.showTextDocument(uri, { selection: range });
}

interface Place {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
}

function placesOf(store: FindingStore, filter: string): readonly Place[] {
  return filterFindings(store.all(), filter)
    .flatMap(({ uri, groups }) =>
      groups.flatMap(({ places }) =>
        places.map(({ range: { start, end } }) => ({
          uri,
          range: new vscode.Range(start.line, start.character, end.line, end.character),
        })),
      ),
    )
    .sort(compare);
}

function compare(one: Place, other: Place): number {
  const [path, otherPath] = [one.uri.path, other.uri.path];
  if (path !== otherPath) return path < otherPath ? -1 : 1;
  return one.range.start.compareTo(other.range.start);
}

function cursorPlace(): Place | undefined {
  const editor = vscode.window.activeTextEditor;
  return (
    editor && {
      uri: editor.document.uri,
      range: new vscode.Range(editor.selection.start, editor.selection.end),
    }
  );
}
