import * as vscode from 'vscode';

import type { ExplainResult } from '../shared/protocol';
import { columnBeside } from './showFixture';

const SCHEME = 'fauxture-explanation';

/** Read-only documents that say what each field of a type is taken to mean. */
export class ExplanationDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly owned = vscode.Disposable.from(
    this.changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme === SCHEME) this.texts.delete(uri.toString());
    }),
  );
  readonly onDidChange = this.changed.event;

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  /** Shows an explanation beside the active editor. */
  async show(explanation: ExplainResult): Promise<void> {
    const name = explanation.target.replace('#', '.').replaceAll(/[^\w.$-]/g, '_');
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name} (fields).md` });
    this.texts.set(uri.toString(), printExplanation(explanation));
    this.changed.fire(uri);
    await vscode.workspace.openTextDocument(uri);
    const column = columnBeside();
    const preview =
      column === vscode.ViewColumn.Beside ? 'markdown.showPreviewToSide' : 'markdown.showPreview';
    try {
      await vscode.commands.executeCommand(preview, uri);
    } catch {
      // VS Code's own Markdown extension is switched off.
      await vscode.window.showTextDocument(uri, { viewColumn: column, preview: true });
    }
  }

  dispose(): void {
    this.owned.dispose();
  }
}

/** A Markdown table, aligned so that it reads well as text too. */
function printExplanation({ target, fields }: ExplainResult): string {
  const header = [
    vscode.l10n.t('Field'),
    vscode.l10n.t('Meaning'),
    vscode.l10n.t('Because'),
    vscode.l10n.t('Type'),
  ];
  const rows = fields.map(({ path, shape, meaning, because }) => [
    code(path),
    meaning ?? '–',
    escape(because),
    code(shape),
  ]);
  const cells = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`;
  const hint = vscode.l10n.t(
    'A field that is not as you mean it, a `@faker` or `@format` tag in its doc comment sets right.',
  );
  return `# ${target}\n\n${[line(head), rule, ...body.map(line)].join('\n')}\n\n${hint}\n`;
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}

function escape(text: string): string {
  return text.replaceAll(/[\\|<>*_`[\]]/g, '\\$&');
}
