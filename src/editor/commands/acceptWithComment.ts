import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { findingTarget } from '../findings/findingTarget';
import { takeWritten } from '../findings/takeWritten';
import { withProgress } from '../withProgress';

/** Lets a finding pass by a comment, whose reason the user writes. */
export const acceptWithComment = defineCommand({
  id: 'fauxture.acceptWithComment',
  run: async ({ server }, argument) => {
    const target = findingTarget(argument);
    if (target === undefined) return;
    const params = { ...target, how: 'comment' } as const;
    const title = vscode.l10n.t('accepting personal data');
    await takeWritten(await withProgress(title, token => server.run('accept', params, token)));
  },
});
