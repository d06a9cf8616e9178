import * as vscode from 'vscode';

import type { ScanResult } from '../../shared/personalDataProtocol';
import { defineCommand } from '../defineCommand';
import { withProgress } from '../withProgress';

/** Looks for personal data in all files of the workspace, and sums up. */
export const scanWorkspace = defineCommand({
  id: 'fauxture.scanWorkspace',
  run: async ({ server }) => {
    const title = vscode.l10n.t('looking for personal data');
    const result = await withProgress(title, (token, report) =>
      server.runWithProgress('scanWorkspace', undefined, { token, report }),
    );
    if (result === null) return undefined;
    void vscode.commands.executeCommand('setContext', 'fauxture.isScanned', true);
    void tell(result);
    return result;
  },
});

async function tell(result: ScanResult): Promise<void> {
  const show = vscode.l10n.t('Show');
  const actions = result.filesWithFindings === 0 ? [] : [show];
  const answer = await vscode.window.showInformationMessage(`Fauxture: ${summaryOf(result)}`, ...actions);
  if (answer === show) await vscode.commands.executeCommand('fauxture.personalData.focus');
}

function summaryOf({ files, filesWithFindings, likelyReal, plausible, notices }: ScanResult): string {
  const summary =
    filesWithFindings === 0
      ? vscode.l10n.t('No personal data found in {0} files.', files)
      : vscode.l10n.t(
          '{0} likely real, {1} plausible in {2} of {3} files.',
          likelyReal,
          plausible,
          filesWithFindings,
          files,
        );
  return notices.length === 0
    ? summary
    : `${summary} ${vscode.l10n.t('The log names {0} that could not be looked at as a whole.', notices.length)}`;
}
