import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { findingTarget } from '../findings/findingTarget';
import { takeWritten } from '../findings/takeWritten';
import { withProgress } from '../withProgress';

/** Lets findings pass by the workspace's baseline, with the reason that the user gives. */
export const acceptIntoBaseline = defineCommand({
  id: 'fauxture.acceptIntoBaseline',
  run: async ({ server }, argument) => {
    const target = findingTarget(argument);
    if (target === undefined) return;
    const reason = await vscode.window.showInputBox({
      title: vscode.l10n.t('Accept into Baseline'),
      prompt: vscode.l10n.t('Why may it stay? The reason is committed with the baseline; the value is not.'),
      placeHolder: vscode.l10n.t('Our own support address'),
      validateInput: text => (text.trim() === '' ? vscode.l10n.t('Give a reason.') : undefined),
    });
    if (reason === undefined) return;
    const params = { ...target, how: 'baseline', reason } as const;
    const title = vscode.l10n.t('accepting personal data');
    await takeWritten(await withProgress(title, token => server.run('accept', params, token)));
  },
});
