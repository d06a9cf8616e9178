import * as vscode from 'vscode';

import type { SampleParams, SampleResult } from '../shared/protocol';
import type { CommandContext } from './defineCommand';
import { pickSchema, type PickedSchema, type SchemaArguments } from './pickSchema';
import { columnBeside, indentationOf } from './showFixture';
import { withProgress } from './withProgress';

/** How samples are wanted. */
export interface SampleWish {
  /** As the title of questions. */
  readonly task: string;
  readonly format: 'json' | 'ts';
  /** Asks how many; `undefined` where the user takes it back. Without it: one. */
  readonly askCount?: () => Promise<number | undefined>;
}

/** Makes samples of the schemas that a command is about, and shows them in documents that are not saved. */
export async function sampleSchemas(
  context: CommandContext,
  { argument, selected }: SchemaArguments,
  wish: SampleWish,
): Promise<void> {
  const uris = Array.isArray(selected) ? selected.filter(uri => uri instanceof vscode.Uri) : [];
  const first = await pickSchema(context.server, { argument: uris[0] ?? argument, selected }, wish.task);
  if (first === undefined) return;
  const count = await wish.askCount?.();
  if (wish.askCount !== undefined && count === undefined) return;
  await showSamples(context, first, { ...wish, count });
  for (const uri of uris.slice(1)) {
    const next = await pickSchema(context.server, { argument: uri, selected }, wish.task);
    if (next === undefined) return;
    await showSamples(context, next, { ...wish, count });
  }
}

async function showSamples(
  { server }: CommandContext,
  { uri, target }: PickedSchema,
  { format, count }: SampleWish & { readonly count: number | undefined },
): Promise<void> {
  const params: SampleParams = {
    uri: uri.toString(),
    target,
    format,
    editor: indentationOf(uri, format === 'ts' ? 'typescript' : 'json'),
    ...(count !== undefined && { count }),
  };
  const title = vscode.l10n.t('making a sample');
  const result = await withProgress(title, token => server.run('sample', params, token));
  if (result !== null) await showSample(result);
}

/** Shows a document that is not saved, under the name that it may be saved by. */
export async function showSample(result: SampleResult): Promise<void> {
  const uri = vscode.Uri.parse(result.uri);
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), result.text);
  await vscode.workspace.applyEdit(edit);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: columnBeside(),
    preview: false,
  });
  editor.selection = new vscode.Selection(0, 0, 0, 0);
}
