import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { previewEdits } from '../previewEdits';
import { indentationOf } from '../showFixture';
import { warnOfProblems } from '../warnOfProblems';
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
    if (problems.length > 0)
      void warnOfProblems(problems, count => vscode.l10n.t('{0} more could not be updated.', count), log);
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
