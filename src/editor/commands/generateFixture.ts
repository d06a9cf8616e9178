import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { generateForType } from '../generate';

/** Generates a fixture for a type. */
export const generateFixture = defineCommand({
  id: 'fauxture.generateFixture',
  run: (context, argument) => generateForType(context, argument, { task: vscode.l10n.t('Generate Fixture') }),
});
