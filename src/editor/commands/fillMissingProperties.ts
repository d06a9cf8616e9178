import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { placeOf } from '../placeOf';
import { withProgress } from '../withProgress';

/** Adds what an object literal, an element or a call lacks, with values that agree with those that are there. */
export const fillMissingProperties = defineCommand({
  id: 'fauxture.fillMissingProperties',
  run: async ({ server }, argument) => {
    const place = await placeOf(argument);
    if (place === undefined) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Fauxture: Open a TypeScript or JavaScript file and put the cursor into an object.'),
      );
      return;
    }
    const title = vscode.l10n.t('filling properties');
    await withProgress(title, token => server.run('fillLiteral', place, token));
  },
});
