import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';
import { sampleSchemas } from '../sample';

/** Makes a list of values that a schema allows. */
export const generateSamples = defineCommand({
  id: 'fauxture.generateSamples',
  run: (context, argument, selected) => {
    const task = vscode.l10n.t('Generate Samples');
    return sampleSchemas(
      context,
      { argument, selected },
      { task, format: 'json', askCount: () => askCount(task) },
    );
  },
});

/** More make an editor slow; the command line writes as many as one likes. */
const MOST = 10_000;

/** What the user chose last. */
let last = 10;

async function askCount(title: string): Promise<number | undefined> {
  const answer = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('How many samples?'),
    value: String(last),
    validateInput: text => (isCount(text) ? undefined : vscode.l10n.t('A whole number from 1 to {0}.', MOST)),
  });
  if (answer === undefined || !isCount(answer)) return undefined;
  last = Number(answer);
  return last;
}

function isCount(text: string): boolean {
  return /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= MOST;
}
