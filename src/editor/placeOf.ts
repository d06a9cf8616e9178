import * as vscode from 'vscode';

import type { FillParams } from '../shared/protocol';
import { isTarget } from './pickType';
import { indentationOf } from './showFixture';

/** The place that a command is about: the one that a code action or a lens names, else the cursor's. */
export async function placeOf(
  argument: unknown,
): Promise<Pick<FillParams, 'uri' | 'position' | 'editor'> | undefined> {
  const editor = vscode.window.activeTextEditor;
  const document = isTarget(argument)
    ? await vscode.workspace.openTextDocument(vscode.Uri.parse(argument.uri))
    : editor?.document;
  const position = (isTarget(argument) ? argument.position : undefined) ?? editor?.selection.active;
  if (document === undefined || position === undefined) return undefined;
  return {
    uri: document.uri.toString(),
    position: { line: position.line, character: position.character },
    editor: indentationOf(document.uri, document.languageId),
  };
}
