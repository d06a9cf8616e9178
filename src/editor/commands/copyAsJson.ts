import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { pickType } from '../pickType';
import { withProgress } from '../withProgress';

/** Puts a value of a type on the clipboard, as JSON. */
export const copyAsJson = defineCommand({
  id: 'fauxture.copyAsJson',
  run: async ({ server }, argument) => {
    const picked = await pickType(server, argument, vscode.l10n.t('Copy as JSON'));
    if (picked === undefined) return;
    const params = { uri: picked.uri.toString(), type: picked.type };
    const title = vscode.l10n.t('making {0}', picked.type);
    const result = await withProgress(title, token => server.run('json', params, token));
    if (result === null) return;
    await vscode.env.clipboard.writeText(result.text);
    vscode.window.setStatusBarMessage(vscode.l10n.t('{0} copied as JSON', picked.type), 4000);
  },
});
