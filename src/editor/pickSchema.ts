import * as vscode from 'vscode';

import type { SchemasParams, WireSchema } from '../shared/protocol';
import { isTarget, uriOf } from './pickType';
import type { ServerClient } from './serverClient';

/** A schema that the user means. */
export interface PickedSchema {
  readonly uri: vscode.Uri;
  /** As the server names it. */
  readonly target: string;
}

/** What a command is called with: by a code action, by a menu of the editor, or by the explorer, which adds what is selected. */
export interface SchemaArguments {
  readonly argument: unknown;
  readonly selected: unknown;
}

/**
 * The schema that a command is about: the one that a code action names; in the explorer, the file's own; in an editor,
 * the one around the cursor; where several are possible, the user's choice. `undefined` where the user chose none.
 * @param task what the choice is for, as the quick pick's title
 */
export async function pickSchema(
  server: ServerClient,
  { argument, selected }: SchemaArguments,
  task: string,
): Promise<PickedSchema | undefined> {
  const uri = uriOf(argument);
  if (uri === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Fauxture: Open a JSON Schema or an OpenAPI document.'),
    );
    return undefined;
  }
  if (isTarget(argument) && argument.target !== undefined) return { uri, target: argument.target };
  const position = Array.isArray(selected) ? undefined : cursorIn(uri);
  const picked = await pickFrom(server, { uri: uri.toString(), ...(position && { position }) }, task);
  return picked && { uri, target: picked.target };
}

async function pickFrom(
  server: ServerClient,
  params: SchemasParams,
  task: string,
): Promise<WireSchema | undefined> {
  const { schemas, around } = await server.schemas(params);
  if (around.length > 0) return askForSchema(around, task);
  const [whole] = schemas;
  return whole?.kind === 'schema' ? whole : askForSchema(schemas, task);
}

function cursorIn(uri: vscode.Uri): { readonly line: number; readonly character: number } | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri.toString()) return undefined;
  const { line, character } = editor.selection.active;
  return { line, character };
}

async function askForSchema(schemas: readonly WireSchema[], task: string): Promise<WireSchema | undefined> {
  const [only] = schemas;
  if (only === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Fauxture: The file declares no schemas.'));
    return undefined;
  }
  if (schemas.length === 1) return only;
  const items = schemas.map(schema => ({
    label: schema.name,
    description: vscode.l10n.t('line {0}', schema.line + 1),
    iconPath: new vscode.ThemeIcon(ICONS[schema.kind]),
    schema,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: task,
    placeHolder: vscode.l10n.t('Choose a schema'),
  });
  return picked?.schema;
}

const ICONS: Readonly<Record<WireSchema['kind'], string>> = {
  schema: 'symbol-file',
  definition: 'symbol-interface',
  request: 'arrow-right',
  response: 'arrow-left',
  parameters: 'symbol-parameter',
};
