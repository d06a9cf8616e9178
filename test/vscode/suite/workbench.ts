import { setTimeout as wait } from 'node:timers/promises';
import * as vscode from 'vscode';

/** Waits until a condition holds. */
export async function poll<T>(
  what: string | (() => string),
  condition: () => T | Promise<T>,
  timeout = 30_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await condition();
    if (value !== undefined && value !== null && value !== false) return value;
    if (Date.now() > end)
      throw new Error(
        `Waited ${String(timeout / 1000)} s in vain for ${typeof what === 'string' ? what : what()}.`,
      );
    await wait(50);
  }
}

/** A file of the workspace. */
export function uriOf(path: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, path);
}

/** Opens a file of the workspace, or a document. */
export async function open(document: string | vscode.TextDocument): Promise<vscode.TextEditor> {
  return typeof document === 'string'
    ? vscode.window.showTextDocument(uriOf(document), { viewColumn: vscode.ViewColumn.One })
    : vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
}

/** Puts the cursor into the first place where a text stands. */
export function placeCursor(editor: vscode.TextEditor, text: string): vscode.Position {
  const at = editor.document.getText().indexOf(text);
  if (at < 0) throw new Error(`The document does not hold "${text}".`);
  const position = editor.document.positionAt(at + 1);
  editor.selection = new vscode.Selection(position, position);
  return position;
}

/** Opens a file and puts the cursor on a text. */
export async function openAt(path: string, text: string): Promise<vscode.TextEditor> {
  const editor = await open(path);
  placeCursor(editor, text);
  return editor;
}

/** Replaces a text in a document, without saving it. */
export async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const at = document.getText().indexOf(from);
  if (at < 0) throw new Error(`The document does not hold "${from}".`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(at), document.positionAt(at + from.length)),
    to,
  );
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('VS Code did not take the edit.');
}

/** The code actions of ours at a place, asked for again while there are none: requests may be cancelled at start. */
export async function codeActions(
  editor: vscode.TextEditor,
  kind = vscode.CodeActionKind.Refactor,
): Promise<vscode.CodeAction[]> {
  return poll('code actions', async () => {
    const found = await vscode.commands
      .executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        editor.selection,
        kind.value,
      )
      .then(undefined, (error: unknown) => {
        if (String(error).includes('Canceled')) return [];
        throw error;
      });
    const ours = found.filter(({ command }) => command?.command.startsWith('fauxture.'));
    return ours.length > 0 ? ours : undefined;
  });
}

/** The text of the document that is open at a file, saved or not. */
export function textOf(uri: vscode.Uri): string | undefined {
  return vscode.workspace.textDocuments
    .find(document => document.uri.toString() === uri.toString())
    ?.getText();
}

/** The text of a document that is not saved, under the name that it may be saved by. */
export async function untitledText(name: string): Promise<string> {
  const document = await poll(name, () =>
    vscode.workspace.textDocuments.find(
      ({ uri, isClosed }) => uri.scheme === 'untitled' && uri.path.endsWith(`/${name}`) && !isClosed,
    ),
  );
  return poll(name, () => document.getText() || undefined);
}

/** Runs the command of a code action or a lens. */
export async function runCommand(command: vscode.Command | undefined): Promise<void> {
  if (command === undefined) throw new Error('There is no command to run.');
  await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

/** True when a file is on disk. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Closes all editors without saving, and removes the fixtures that a test made. */
export async function cleanUp(...created: readonly string[]): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const path of created) {
    if (await exists(uriOf(path))) await vscode.workspace.fs.delete(uriOf(path));
  }
}
