import * as vscode from 'vscode';

import type { WireFindingGroup } from '../../shared/personalDataProtocol';
import type { ClientCommandTarget } from '../../shared/protocol';
import { countIn, type FileFindings } from './findingStore';

/** How the tree is put together. */
export type Grouping = 'file' | 'kind';

/** An entry of the tree; commands take it for their target. */
export interface FindingNode extends Partial<ClientCommandTarget> {
  readonly item: vscode.TreeItem;
  readonly children: readonly FindingNode[];
}

/** The entries of the tree. */
export function buildNodes(files: readonly FileFindings[], grouping: Grouping): readonly FindingNode[] {
  return grouping === 'file' ? files.map(fileNode) : kindNodes(files);
}

function fileNode({ uri, groups }: FileFindings): FindingNode {
  const item = new vscode.TreeItem(uri, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `file ${uri.toString()}`;
  item.description = `${String(countIn(groups))} · ${folderOf(uri)}`;
  item.iconPath = vscode.ThemeIcon.File;
  item.contextValue = 'file';
  return { item, uri: uri.toString(), children: groups.map(group => groupNode(uri, group, 'file')) };
}

function kindNodes(files: readonly FileFindings[]): readonly FindingNode[] {
  const all = files.flatMap(({ uri, groups }) => groups.map(group => ({ uri, group })));
  const kinds = new Map<string, typeof all>();
  for (const each of all) kinds.set(each.group.kind, [...(kinds.get(each.group.kind) ?? []), each]);
  return [...kinds.values()]
    .map(found => {
      const [{ uri, group }] = found as [(typeof all)[number]];
      const item = new vscode.TreeItem(sentence(group.title), vscode.TreeItemCollapsibleState.Expanded);
      item.id = `kind ${group.kind}`;
      item.description = String(countIn(found.map(each => each.group)));
      item.iconPath = new vscode.ThemeIcon('tag');
      item.contextValue = 'kind';
      const children = found.map(each => groupNode(each.uri, each.group, 'kind'));
      return { item, uri: uri.toString(), kind: group.kind, children, title: group.title };
    })
    .sort((one, other) => (one.title.toLowerCase() < other.title.toLowerCase() ? -1 : 1));
}

function groupNode(uri: vscode.Uri, group: WireFindingGroup, below: Grouping): FindingNode {
  const { kind, title, verdict, masked, reason, path, count, places } = group;
  const children = places.map(place => placeNode(uri, group, place));
  const [first] = children;
  const item = new vscode.TreeItem(
    below === 'file' ? `${sentence(title)} ${masked}` : masked,
    count > 1 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  item.id = [below, uri.toString(), kind, path, first?.item.id ?? ''].join(' ');
  const where = below === 'file' ? [] : [uri.path.slice(uri.path.lastIndexOf('/') + 1)];
  const place = [...where, path].filter(Boolean).join(' · ');
  item.description = count > 1 ? `${String(count)} × ${place}` : place;
  item.iconPath = ICONS[verdict];
  item.tooltip = `${sentence(title)} ${masked}: ${reason}`;
  item.contextValue = 'finding';
  if (first?.item.command !== undefined) item.command = first.item.command;
  return {
    item,
    uri: uri.toString(),
    kind,
    ...(first?.position && { position: first.position }),
    children: count > 1 ? children : [],
  };
}

function placeNode(
  uri: vscode.Uri,
  { kind, reason, title }: WireFindingGroup,
  { range, masked }: WireFindingGroup['places'][number],
): FindingNode {
  const item = new vscode.TreeItem(masked);
  const { line, character } = range.start;
  item.id = [uri.toString(), kind, line, character].join(' ');
  item.description = vscode.l10n.t('line {0}', line + 1);
  item.tooltip = `${sentence(title)} ${masked}: ${reason}`;
  item.contextValue = 'finding';
  const selection = new vscode.Range(line, character, range.end.line, range.end.character);
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Open'),
    arguments: [uri, { selection } satisfies vscode.TextDocumentShowOptions],
  };
  return { item, uri: uri.toString(), kind, position: range.start, children: [] };
}

const ICONS: Readonly<Record<WireFindingGroup['verdict'], vscode.ThemeIcon>> = {
  'likely-real': new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  plausible: new vscode.ThemeIcon('info', new vscode.ThemeColor('editorInfo.foreground')),
  synthetic: new vscode.ThemeIcon('beaker'),
};

function folderOf(uri: vscode.Uri): string {
  const path = vscode.workspace.asRelativePath(uri);
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
