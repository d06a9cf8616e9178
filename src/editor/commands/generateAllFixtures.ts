import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { uriOf } from '../pickType';
import { indentationOf, showFixture } from '../showFixture';
import { withProgress } from '../withProgress';

/** Generates fixtures for every exported type of a file, or of the files that are selected in the explorer. */
export const generateAllFixtures = defineCommand({
  id: 'fauxture.generateAllFixtures',
  run: async ({ server }, argument, selected) => {
    const active = uriOf(argument);
    const uris = Array.isArray(selected) ? selected.filter(uri => uri instanceof vscode.Uri) : [];
    for (const uri of uris.length > 0 ? uris : active === undefined ? [] : [active]) {
      const params = { uri: uri.toString(), types: 'all', editor: indentationOf(uri) } as const;
      const title = vscode.l10n.t('making all types');
      const written = await withProgress(title, token => server.run('generate', params, token));
      if (written === null) return;
      await showFixture(written);
    }
  },
});
