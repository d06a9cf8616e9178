import * as vscode from 'vscode';

import type { ClientCommandTarget, WireType } from '../shared/protocol';
import type { ServerClient } from './serverClient';

/** A type that the user means. */
export interface PickedType {
  readonly uri: vscode.Uri;
  readonly type: string;
  readonly exportFirst: boolean;
}

/**
 * The type that a command is about: the one that a code action names, else the one that the cursor is on, else the
 * user's choice among those of the document. `undefined` when there is none or the user chose none.
 * @param task what the choice is for, as the quick pick's title
 */
export async function pickType(
  server: ServerClient,
  argument: unknown,
  task: string,
): Promise<PickedType | undefined> {
  if (isTarget(argument) && argument.type !== undefined) {
    const { uri, type, exportFirst = false } = argument;
    return { uri: vscode.Uri.parse(uri), type, exportFirst };
  }
  const uri = uriOf(argument);
  if (uri === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Fauxture: Open a TypeScript or JavaScript file and put the cursor on a type.'),
    );
    return undefined;
  }
  const types = await server.types(uri);
  const picked = typeAtCursor(uri, types) ?? (await askForType(types, task));
  return picked && { uri, type: picked.name, exportFirst: !picked.exported && !picked.name.includes('.') };
}

/** The document that a command is about: of a code action, of the explorer's entry, of the active editor. */
export function uriOf(argument: unknown): vscode.Uri | undefined {
  if (isTarget(argument)) return vscode.Uri.parse(argument.uri);
  return argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
}

/** True for what the server hands to a command. */
export function isTarget(argument: unknown): argument is ClientCommandTarget {
  return (
    typeof argument === 'object' && argument !== null && 'uri' in argument && typeof argument.uri === 'string'
  );
}

function typeAtCursor(uri: vscode.Uri, types: readonly WireType[]): WireType | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri.toString()) return undefined;
  const { start, end } = editor.selection;
  return types.find(({ head }) => head.start.line <= end.line && head.end.line >= start.line);
}

async function askForType(types: readonly WireType[], task: string): Promise<WireType | undefined> {
  if (types.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Fauxture: The file declares no types.'));
    return undefined;
  }
  const items = types.map(type => ({
    label: type.name,
    description: type.exported ? type.kind : vscode.l10n.t('{0}, not exported', type.kind),
    iconPath: new vscode.ThemeIcon(ICONS[type.kind]),
    type,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: task,
    placeHolder: vscode.l10n.t('Choose a type'),
    matchOnDescription: true,
  });
  return picked?.type;
}

const ICONS: Readonly<Record<WireType['kind'], string>> = {
  interface: 'symbol-interface',
  type: 'symbol-type-parameter',
  class: 'symbol-class',
  enum: 'symbol-enum',
};
