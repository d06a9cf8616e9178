import * as vscode from 'vscode';

import type { FillParams } from '../shared/protocol';
import type { CommandContext } from './defineCommand';
import { placeOf } from './placeOf';
import { withProgress } from './withProgress';

/** Completes the object around the cursor, or at the place that a code action names. */
export async function fillAt(
  { server }: CommandContext,
  argument: unknown,
  wanted: NonNullable<FillParams['wanted']>,
): Promise<void> {
  const place = await placeOf(argument);
  if (place === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Fauxture: Open a JSON or YAML file and put the cursor into an object.'),
    );
    return;
  }
  const params: FillParams = { ...place, wanted };
  await withProgress(vscode.l10n.t('filling properties'), token => server.run('fill', params, token));
}
