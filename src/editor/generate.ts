import * as vscode from 'vscode';

import type { GenerateParams } from '../shared/protocol';
import type { CommandContext } from './defineCommand';
import { pickType } from './pickType';
import { indentationOf, showFixture } from './showFixture';
import { withProgress } from './withProgress';

/** Generates a fixture or a factory of the type that a command is about, and shows it. */
export async function generateForType(
  { server }: CommandContext,
  argument: unknown,
  { task, style }: { readonly task: string; readonly style?: NonNullable<GenerateParams['style']> },
): Promise<void> {
  const picked = await pickType(server, argument, task);
  if (picked === undefined) return;
  const { uri, type, exportFirst } = picked;
  const params: GenerateParams = {
    uri: uri.toString(),
    types: [type],
    exportFirst,
    editor: indentationOf(uri),
    ...(style !== undefined && { style }),
  };
  const title = vscode.l10n.t('making {0}', type);
  await showFixture(await withProgress(title, token => server.run('generate', params, token)));
}
