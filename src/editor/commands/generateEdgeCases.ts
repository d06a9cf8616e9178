import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { generateCases } from '../edgeCases';

/** Makes named values at the edges of what a type or a schema allows. */
export const generateEdgeCases = defineCommand({
  id: 'fauxture.generateEdgeCases',
  run: (context, argument, selected) =>
    generateCases(
      context,
      { argument, selected },
      { task: vscode.l10n.t('Generate Edge Cases'), kind: 'valid' },
    ),
});
