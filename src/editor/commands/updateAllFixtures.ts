import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { previewEdits } from '../previewEdits';
import { indentationOf } from '../showFixture';
import { withProgress } from '../withProgress';

/** Brings every fixture of the workspace in line with its type, after the user has seen the changes. */
export const updateAllFixtures = defineCommand({
  id: 'fauxture.updateAllFixtures',
  run: async ({ server, log }) => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const params = folder === undefined ? {} : { editor: indentationOf(folder.uri) };
    const result = await withProgress(vscode.l10n.t('updating fixtures'), (token, report) =>
      server.runWithProgress('updateAllFixtures', params, { token, report }),
    );
    if (result === null) return;
    const { changes, problems } = result;
    const [problem] = problems;
    if (problem !== undefined) void warn(problem, problems.length, log);
    else if (changes.length === 0)
      void vscode.window.showInformationMessage(vscode.l10n.t('Fauxture: All fixtures match their types.'));
    const updated = changes.length === 0 ? 0 : await previewEdits(changes, vscode.l10n.t('Update Fixtures'));
    if (updated === 0) return;
    void vscode.window.showInformationMessage(
      updated === 1
        ? vscode.l10n.t('Fauxture: Updated the fixtures of 1 file.')
        : vscode.l10n.t('Fauxture: Updated the fixtures of {0} files.', updated),
    );
  },
});

async function warn(problem: string, count: number, log: vscode.LogOutputChannel): Promise<void> {
  const rest = count > 1 ? ` ${vscode.l10n.t('{0} more could not be updated.', count - 1)}` : '';
  const showLog = vscode.l10n.t('Show Log');
  const answer = await vscode.window.showWarningMessage(`Fauxture: ${problem}${rest}`, showLog);
  if (answer === showLog) log.show();
}
