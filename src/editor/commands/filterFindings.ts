import * as vscode from 'vscode';

import { defineCommand } from '../defineCommand';

/** Shows only some findings in the tree, while the user types which. */
export const filterFindings = defineCommand({
  id: 'fauxture.filterFindings',
  run: ({ findingView }) => {
    const before = findingView.filter;
    const input = vscode.window.createInputBox();
    input.title = vscode.l10n.t('Filter Findings');
    input.placeholder = vscode.l10n.t(
      'Part of a file, a field or a kind; @likely-real, @plausible, @email …',
    );
    input.value = before;
    let isAccepted = false;
    input.onDidChangeValue(text => {
      findingView.showOnly(text);
    });
    input.onDidAccept(() => {
      isAccepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!isAccepted) findingView.showOnly(before);
      input.dispose();
    });
    input.show();
  },
});
