import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { generateCases } from '../edgeCases';

/** Makes named values each of which breaks one rule of a type or a schema. */
export const generateInvalidCases = defineCommand({
  id: 'fauxture.generateInvalidCases',
  run: (context, argument, selected) =>
    generateCases(
      context,
      { argument, selected },
      { task: vscode.l10n.t('Generate Invalid Cases'), kind: 'invalid' },
    ),
});
