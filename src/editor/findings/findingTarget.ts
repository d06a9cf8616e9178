import * as vscode from 'vscode';

import type { FindingParams } from '../../shared/personalDataProtocol';
import { isTarget } from '../pickType';

/** The finding that a command is about: of a quick fix, a hover or the tree, else the one at the cursor. */
export function findingTarget(argument: unknown): FindingParams | undefined {
  const editor = vscode.window.activeTextEditor;
  const { uri, position, kind } = isTarget(argument)
    ? argument
    : { uri: editor?.document.uri.toString(), position: editor?.selection.active, kind: undefined };
  if (uri === undefined || position === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Fauxture: Open a file and put the cursor on the personal data.'),
    );
    return undefined;
  }
  const { line, character } = position;
  return { uri, position: { line, character }, ...(kind !== undefined && { kind }) };
}
