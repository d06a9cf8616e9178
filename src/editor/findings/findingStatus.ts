import * as vscode from 'vscode';

import type { FindingStore } from './findingStore';

/** Shows in the status bar how many findings the active editor has, nothing where it has none, and lets menus know. */
export function showFindingStatus(store: FindingStore): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('fauxture.findings', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Personal Data');
  item.command = 'fauxture.personalData.focus';
  const update = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const count = uri === undefined ? 0 : store.countOf(uri);
    void vscode.commands.executeCommand('setContext', 'fauxture.hasFindings', count > 0);
    if (count === 0) {
      item.hide();
      return;
    }
    item.text = `$(shield) ${String(count)}`;
    item.tooltip =
      count === 1
        ? vscode.l10n.t('1 value in this file may be personal data')
        : vscode.l10n.t('{0} values in this file may be personal data', count);
    item.accessibilityInformation = { label: item.tooltip };
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    store.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}
