import * as vscode from 'vscode';

import type { WrittenChange } from '../../shared/personalDataProtocol';

/** Saves what takes effect by being saved, and shows the words that the user is to write over. */
export async function takeWritten(written: WrittenChange | null): Promise<void> {
  if (written === null) return;
  for (const uri of written.toSave) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    await document.save();
  }
  if (written.select === undefined) return;
  const { uri, range } = written.select;
  const selection = new vscode.Range(
    range.start.line,
    range.start.character,
    range.end.line,
    range.end.character,
  );
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
}
