import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { takeWritten } from '../findings/takeWritten';
import { uriOf } from '../pickType';
import { withProgress } from '../withProgress';

/** Looks for no personal data in a file any more. */
export const ignorePath = defineCommand({
  id: 'fauxture.ignorePath',
  run: async ({ server }, argument) => {
    const uri = uriOf(argument)?.toString();
    if (uri === undefined) return;
    const title = vscode.l10n.t('ignoring the path');
    await takeWritten(await withProgress(title, token => server.run('turnOff', { uri }, token)));
  },
});
