import * as vscode from 'vscode';

import type { WireFindingGroup, WireFindings } from '../../shared/personalDataProtocol';

/** The findings of one document. */
export interface FileFindings {
  readonly uri: vscode.Uri;
  readonly groups: readonly WireFindingGroup[];
}

/** The personal data that the server has told of. */
export class FindingStore implements vscode.Disposable {
  private readonly files = new Map<string, FileFindings>();
  private readonly changed = new vscode.EventEmitter<undefined>();
  /** Fires soon after findings have changed, once for many changes. */
  readonly onDidChange = this.changed.event;
  private timer: NodeJS.Timeout | undefined;

  /** All documents with findings, by path. */
  all(): readonly FileFindings[] {
    return [...this.files.values()].sort((one, other) => (one.uri.path < other.uri.path ? -1 : 1));
  }

  /** How many findings a document has. */
  countOf(uri: vscode.Uri): number {
    return countIn(this.files.get(uri.toString())?.groups ?? []);
  }

  set({ uri, groups }: WireFindings): void {
    const parsed = vscode.Uri.parse(uri);
    if (groups.length === 0) this.files.delete(parsed.toString());
    else this.files.set(parsed.toString(), { uri: parsed, groups });
    this.fireSoon();
  }

  /** Forgets all: of a server that has ended. */
  clear(): void {
    this.files.clear();
    this.fireSoon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.changed.dispose();
  }

  private fireSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.changed.fire(undefined);
    }, 50);
  }
}

/** How many findings some groups stand for. */
export function countIn(groups: readonly WireFindingGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}
