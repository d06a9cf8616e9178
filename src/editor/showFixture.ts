import * as vscode from 'vscode';

import type { EditorIndentation, WrittenFixture } from '../shared/protocol';

/** Shows a fixture: in the editor that has it open already, else beside the active one. */
export async function showFixture(written: WrittenFixture | null): Promise<void> {
  if (written === null) return;
  const uri = vscode.Uri.parse(written.uri);
  const { start, end } = written.range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  const open = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  const editor = await vscode.window.showTextDocument(uri, {
    viewColumn: open?.viewColumn ?? columnBeside(),
    preview: false,
  });
  editor.selection = new vscode.Selection(selection.start, selection.start);
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** What the editor's settings say about indentation in a document. */
export function indentationOf(uri: vscode.Uri, languageId = 'typescript'): EditorIndentation {
  const settings = vscode.workspace.getConfiguration('editor', { uri, languageId });
  return {
    tabSize: settings.get<number>('tabSize') ?? 4,
    insertSpaces: settings.get<boolean>('insertSpaces') ?? true,
  };
}

/** The column to the right of the active one; the active one itself where it is the last of several. */
export function columnBeside(): vscode.ViewColumn.Active | vscode.ViewColumn.Beside {
  const { all, activeTabGroup } = vscode.window.tabGroups;
  return all.length > 1 && all.at(-1) === activeTabGroup
    ? vscode.ViewColumn.Active
    : vscode.ViewColumn.Beside;
}
