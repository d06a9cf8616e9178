import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { sampleSchemas } from '../sample';

/** Makes a document that a schema allows. */
export const generateSample = defineCommand({
  id: 'fauxture.generateSample',
  run: (context, argument, selected) =>
    sampleSchemas(
      context,
      { argument, selected },
      { task: vscode.l10n.t('Generate Sample'), format: 'json' },
    ),
});
