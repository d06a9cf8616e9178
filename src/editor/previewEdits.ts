import * as vscode from 'vscode';

import type { WireFileEdits } from '../shared/wire';

/**
 * Shows edits in VS Code's refactor preview, for the user to apply or discard.
 * @returns how many documents the user let them change
 */
export async function previewEdits(changes: readonly WireFileEdits[], label: string): Promise<number> {
  const edit = new vscode.WorkspaceEdit();
  const before = new Map<vscode.TextDocument, string>();
  const metadata: vscode.WorkspaceEditEntryMetadata = { needsConfirmation: false, label };
  for (const { uri, version, edits } of changes) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    if (version !== null && document.version !== version)
      throw new Error(vscode.l10n.t('A document was changed meanwhile. Try again.'));
    before.set(document, document.getText());
    for (const { range, newText } of edits)
      edit.replace(
        document.uri,
        new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
        newText,
        metadata,
      );
  }
  const [first] = changes;
  // VS Code shows the preview where some edit needs confirmation, and leaves just those unticked: one that changes
  // nothing brings the preview about, and the others are ticked.
  const asks = { needsConfirmation: true, label: vscode.l10n.t('Changes to look at') };
  if (first !== undefined) edit.insert(vscode.Uri.parse(first.uri), new vscode.Position(0, 0), '', asks);
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  return [...before].filter(([document, text]) => document.getText() !== text).length;
}
