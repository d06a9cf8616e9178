import * as vscode from 'vscode';

import { filterFindings } from './findingFilter';
import { buildNodes, type FindingNode, type Grouping } from './findingNodes';
import { countIn, type FindingStore } from './findingStore';

/** The tree "Personal Data". */
export class FindingView implements vscode.TreeDataProvider<FindingNode>, vscode.Disposable {
  private grouping: Grouping = 'file';
  private filterText = '';
  private nodes: readonly FindingNode[] = [];
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view = vscode.window.createTreeView('fauxture.personalData', {
    treeDataProvider: this,
    showCollapseAll: true,
  });
  private readonly owned: vscode.Disposable;

  constructor(private readonly store: FindingStore) {
    this.owned = vscode.Disposable.from(
      this.view,
      this.changed,
      store.onDidChange(() => {
        this.refresh();
      }),
    );
    void vscode.commands.executeCommand('setContext', 'fauxture.grouping', this.grouping);
  }

  get filter(): string {
    return this.filterText;
  }

  getTreeItem({ item }: FindingNode): vscode.TreeItem {
    return item;
  }

  getChildren(node?: FindingNode): FindingNode[] {
    return [...(node === undefined ? this.nodes : node.children)];
  }

  /** Puts findings together by file or by kind. */
  group(grouping: Grouping): void {
    this.grouping = grouping;
    void vscode.commands.executeCommand('setContext', 'fauxture.grouping', grouping);
    this.refresh();
  }

  /** Shows only what matches a filter; see `filterFindings`. */
  showOnly(filter: string): void {
    this.filterText = filter.trim();
    void vscode.commands.executeCommand('setContext', 'fauxture.isFiltered', this.filterText !== '');
    this.refresh();
  }

  dispose(): void {
    this.owned.dispose();
  }

  private refresh(): void {
    const all = this.store.all();
    const shown = filterFindings(all, this.filterText);
    this.nodes = buildNodes(shown, this.grouping);
    const count = countIn(all.flatMap(({ groups }) => groups));
    this.view.badge =
      count === 0
        ? undefined
        : { value: count, tooltip: vscode.l10n.t('{0} values that may be personal data', count) };
    this.view.description = this.filterText === '' ? '' : this.filterText;
    this.view.message =
      all.length > 0 && shown.length === 0 ? vscode.l10n.t('Nothing matches the filter.') : '';
    this.changed.fire(undefined);
  }
}
