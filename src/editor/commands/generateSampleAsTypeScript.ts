import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { sampleSchemas } from '../sample';

/** Makes a value that a schema allows, as a constant of TypeScript. */
export const generateSampleAsTypeScript = defineCommand({
  id: 'fauxture.generateSampleAsTypeScript',
  run: (context, argument, selected) =>
    sampleSchemas(
      context,
      { argument, selected },
      { task: vscode.l10n.t('Generate Sample as TypeScript Constant'), format: 'ts' },
    ),
});
