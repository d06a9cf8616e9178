import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { placeOf } from '../placeOf';
import { withProgress } from '../withProgress';

/** Brings a fixture, or a constant with a type, in line with its type; what still fits stays. */
export const updateFixture = defineCommand({
  id: 'fauxture.updateFixture',
  run: async ({ server }, argument) => {
    const place = await placeOf(argument);
    if (place === undefined) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Fauxture: Open a file with a fixture and put the cursor into it.'),
      );
      return;
    }
    const title = vscode.l10n.t('updating the fixture');
    await withProgress(title, token => server.run('updateFixture', place, token));
  },
});
