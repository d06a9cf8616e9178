import * as vscode from 'vscode';

import type { ReplaceParams } from '../../shared/personalDataProtocol';
import type { WireFileEdits } from '../../shared/wire';
import type { CommandContext } from '../defineCommand';
import { previewEdits } from '../previewEdits';
import { warnOfProblems } from '../warnOfProblems';
import { withProgress } from '../withProgress';

/** Replaces personal data by synthetic values, after the user has seen the changes, unless there is but one. */
export async function replacePersonalData(
  { server, log }: CommandContext,
  params: ReplaceParams,
): Promise<void> {
  const title = vscode.l10n.t('replacing personal data');
  const result = await withProgress(title, (token, report) =>
    server.runWithProgress('replace', params, { token, report }),
  );
  if (result === null) return;
  const { changes, problems, replaced } = result;
  if (problems.length > 0)
    void warnOfProblems(problems, count => vscode.l10n.t('{0} more could not be replaced.', count), log);
  else if (changes.length === 0)
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Fauxture: No personal data is there to replace.'),
    );
  if (changes.length === 0) return;
  const isOne = params.scope === 'value' && replaced === 1;
  const files = await (isOne
    ? applyNow(changes)
    : previewEdits(changes, vscode.l10n.t('Replace Personal Data')));
  if (files === 0 || params.scope !== 'workspace') return;
  void vscode.window.showInformationMessage(
    files === 1
      ? vscode.l10n.t('Fauxture: Replaced the personal data of 1 file.')
      : vscode.l10n.t('Fauxture: Replaced the personal data of {0} files.', files),
  );
}

/** One place before the user's eyes, that one Undo takes back, needs no preview. */
async function applyNow(changes: readonly WireFileEdits[]): Promise<number> {
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, edits } of changes)
    for (const { range, newText } of edits)
      edit.replace(
        vscode.Uri.parse(uri),
        new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
        newText,
      );
  return (await vscode.workspace.applyEdit(edit)) ? changes.length : 0;
}
