import * as vscode from 'vscode';

import type { FillParams } from '../shared/protocol';
import type { CommandContext } from './defineCommand';
import { isTarget } from './pickType';
import { indentationOf } from './showFixture';
import { withProgress } from './withProgress';

/** Completes the object around the cursor, or at the place that a code action names. */
export async function fillAt(
  { server }: CommandContext,
  argument: unknown,
  wanted: NonNullable<FillParams['wanted']>,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const document = isTarget(argument)
    ? await vscode.workspace.openTextDocument(vscode.Uri.parse(argument.uri))
    : editor?.document;
  const position = (isTarget(argument) ? argument.position : undefined) ?? editor?.selection.active;
  if (document === undefined || position === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Fauxture: Open a JSON or YAML file and put the cursor into an object.'),
    );
    return;
  }
  const params: FillParams = {
    uri: document.uri.toString(),
    position: { line: position.line, character: position.character },
    wanted,
    editor: indentationOf(document.uri, document.languageId),
  };
  await withProgress(vscode.l10n.t('filling properties'), token => server.run('fill', params, token));
}
