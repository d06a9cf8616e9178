import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { takeWritten } from '../findings/takeWritten';
import { isTarget } from '../pickType';
import { withProgress } from '../withProgress';

/** Looks for no personal data of a kind any more: that of a quick fix, of a hover or of the tree. */
export const turnOffKind = defineCommand({
  id: 'fauxture.turnOffKind',
  run: async ({ server }, argument) => {
    if (!isTarget(argument) || argument.kind === undefined) return;
    const { uri, kind } = argument;
    const title = vscode.l10n.t('turning off the kind');
    await takeWritten(await withProgress(title, token => server.run('turnOff', { uri, kind }, token)));
  },
});
