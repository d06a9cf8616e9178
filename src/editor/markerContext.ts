import * as vscode from 'vscode';

/** The context key under which menus offer what applies to files with our markers. */
const KEY = 'fauxture.hasMarkers';

const MARKER = '// @fauxture ';

/** Lets menus know whether the active editor shows fixtures of ours. */
export function trackMarkers(): vscode.Disposable {
  let last: boolean | undefined;
  const update = (): void => {
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    const hasMarkers = text.includes(MARKER);
    if (hasMarkers === last) return;
    last = hasMarkers;
    void vscode.commands.executeCommand('setContext', KEY, hasMarkers);
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
  );
}

/** The line of the marker that a line belongs to: the nearest at or above it, else the first below. */
export function findMarkerLine(document: vscode.TextDocument, line: number): number | undefined {
  const isMarker = (at: number): boolean => document.lineAt(at).text.trimStart().startsWith(MARKER);
  for (let at = line; at >= 0; at -= 1) if (isMarker(at)) return at;
  for (let at = line + 1; at < document.lineCount; at += 1) if (isMarker(at)) return at;
  return undefined;
}
