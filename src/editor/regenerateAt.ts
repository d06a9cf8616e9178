import * as vscode from 'vscode';

import type { CommandContext } from './defineCommand';
import { findMarkerLine } from './markerContext';
import { isTarget, uriOf } from './pickType';
import { indentationOf, showFixture } from './showFixture';
import { withProgress } from './withProgress';

/** Makes the fixture that a lens or the cursor is on again. */
export async function regenerateAt(
  { server }: CommandContext,
  argument: unknown,
  newSeed: 'same seed' | 'new seed',
): Promise<void> {
  const uri = uriOf(argument);
  if (uri === undefined) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const cursor = vscode.window.activeTextEditor?.selection.active.line ?? 0;
  const line = isTarget(argument) ? argument.line : findMarkerLine(document, cursor);
  if (line === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Fauxture: The file holds no fixture of Fauxture.'),
    );
    return;
  }
  const params = {
    uri: document.uri.toString(),
    line,
    newSeed: newSeed === 'new seed',
    editor: indentationOf(document.uri),
  };
  const title = vscode.l10n.t('making it again');
  await showFixture(await withProgress(title, token => server.run('regenerate', params, token)));
}
