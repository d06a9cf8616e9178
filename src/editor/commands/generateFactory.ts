import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { generateForType } from '../generate';

/** Generates a function that makes values of a type. */
export const generateFactory = defineCommand({
  id: 'fauxture.generateFactory',
  run: (context, argument) =>
    generateForType(context, argument, { task: vscode.l10n.t('Generate Factory'), style: 'factory' }),
});
