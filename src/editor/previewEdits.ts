import * as vscode from 'vscode';

import type { WireFileEdits } from '../shared/protocol';

/**
 * Shows edits in VS Code's refactor preview, for the user to apply or discard.
 * @returns whether they were applied
 */
export async function previewEdits(changes: readonly WireFileEdits[], label: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const metadata: vscode.WorkspaceEditEntryMetadata = { needsConfirmation: true, label };
  for (const { uri, version, edits } of changes) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    if (version !== null && document.version !== version)
      throw new Error(vscode.l10n.t('A fixture was changed meanwhile. Try again.'));
    for (const { range, newText } of edits)
      edit.replace(
        document.uri,
        new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
        newText,
        metadata,
      );
  }
  return vscode.workspace.applyEdit(edit, { isRefactoring: true });
}
