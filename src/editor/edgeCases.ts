import * as vscode from 'vscode';

import type { EdgeCasesParams, WireCategory } from '../shared/protocol';
import type { CommandContext } from './defineCommand';
import { pickSchema, type SchemaArguments } from './pickSchema';
import { isTarget, pickType, uriOf } from './pickType';
import { showSample } from './sample';
import type { ServerClient } from './serverClient';
import { indentationOf, showFixture } from './showFixture';
import { withProgress } from './withProgress';

/** Which cases are wanted, and what the questions for them are called. */
interface CaseWish {
  readonly task: string;
  readonly kind: NonNullable<EdgeCasesParams['kind']>;
}

/** Makes edge cases of the type or schema that a command is about, of the categories that the user picks. */
export async function generateCases(
  { server }: CommandContext,
  args: SchemaArguments,
  { task, kind }: CaseWish,
): Promise<void> {
  const subject = await pickSubject(server, args, task);
  if (subject === undefined) return;
  const params: EdgeCasesParams = { ...subject, kind };
  const looking = vscode.l10n.t('looking for cases');
  const found = await withProgress(looking, token => server.run('edgeCaseCategories', params, token));
  if (found === null) return;
  const picked = await pickCategories(found, task);
  if (picked === undefined || picked.length === 0) return;
  const isAll = picked.length === found.length;
  const wanted: EdgeCasesParams = { ...params, ...(!isAll && { categories: picked }) };
  const title = vscode.l10n.t('making cases');
  const result = await withProgress(title, token => server.run('edgeCases', wanted, token));
  if (result === null) return;
  await ('text' in result ? showSample(result) : showFixture(result));
  if (result.leftOut > 0)
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        '{0} more cases were left out, each of which says less than these. Choose a single category to see more of it.',
        result.leftOut,
      ),
    );
}

async function pickSubject(
  server: ServerClient,
  args: SchemaArguments,
  task: string,
): Promise<Pick<EdgeCasesParams, 'uri' | 'type' | 'exportFirst' | 'editor'> | undefined> {
  const { argument } = args;
  const isType = isTarget(argument) && argument.type !== undefined;
  const isSchema = /\.(?:jsonc?|ya?ml)$/i.test(uriOf(argument)?.path ?? '') || isJsonLike(argument);
  if (isType || !isSchema) {
    const picked = await pickType(server, argument, task);
    if (picked === undefined) return undefined;
    const { uri, type, exportFirst } = picked;
    return { uri: uri.toString(), type, exportFirst, editor: indentationOf(uri) };
  }
  const picked = await pickSchema(server, args, task);
  if (picked === undefined) return undefined;
  return { uri: picked.uri.toString(), type: picked.target, editor: indentationOf(picked.uri, 'json') };
}

/** Whether a command is about a document of JSON or YAML that has no such name, because it was never saved. */
function isJsonLike(argument: unknown): boolean {
  if (isTarget(argument)) return argument.target !== undefined;
  const languageId = vscode.window.activeTextEditor?.document.languageId ?? '';
  return !(argument instanceof vscode.Uri) && /^(?:jsonc?|yaml)$/.test(languageId);
}

/** `undefined` where the user takes it back. */
async function pickCategories(
  categories: readonly WireCategory[],
  title: string,
): Promise<readonly string[] | undefined> {
  const items = categories.map(({ id, title: label, count }) => ({
    label,
    description: String(count),
    picked: true,
    id,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('Choose categories'),
    canPickMany: true,
  });
  return picked?.map(({ id }) => id);
}
