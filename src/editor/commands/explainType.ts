import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { pickType } from '../pickType';
import { withProgress } from '../withProgress';

/** Shows what each field of a type is taken to mean, and why. */
export const explainType = defineCommand({
  id: 'fauxture.explainType',
  run: async ({ server, explanations }, argument) => {
    const picked = await pickType(server, argument, vscode.l10n.t('Explain Type'));
    if (picked === undefined) return;
    const params = { uri: picked.uri.toString(), type: picked.type };
    const title = vscode.l10n.t('reading {0}', picked.type);
    const result = await withProgress(title, token => server.run('explain', params, token));
    if (result !== null) await explanations.show(result);
  },
});
