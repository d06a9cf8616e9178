import * as vscode from 'vscode';

import { looksLikeSchema } from '../shared/looksLikeSchema';

/** The context key under which menus offer what applies to schemas. */
const KEY = 'fauxture.isSchema';

/** Lets menus know whether the active editor shows a JSON Schema or an OpenAPI document. */
export function trackSchemas(): vscode.Disposable {
  let last: boolean | undefined;
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const isSchema =
      document !== undefined &&
      /^(?:jsonc?|yaml)$/.test(document.languageId) &&
      looksLikeSchema(document.uri.path, document.getText());
    if (isSchema === last) return;
    last = isSchema;
    void vscode.commands.executeCommand('setContext', KEY, isSchema);
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
  );
}
