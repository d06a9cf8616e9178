import type { LogOutputChannel } from 'vscode';

import type { ExplanationDocuments } from './explanationDocuments';
import type { FindingStore } from './findings/findingStore';
import type { FindingView } from './findings/findingView';
import type { ServerClient } from './serverClient';

/** What every command works with. */
export interface CommandContext {
  readonly server: ServerClient;
  readonly log: LogOutputChannel;
  readonly explanations: ExplanationDocuments;
  readonly findings: FindingStore;
  readonly findingView: FindingView;
}

/** A command of the editor. What it throws is shown by `registerCommands`. */
export interface EditorCommand<Id extends string = string> {
  readonly id: Id;
  readonly run: (context: CommandContext, ...args: readonly unknown[]) => unknown;
}

/** Defines a command; it is registered by a line in `commands/index.ts`. */
export function defineCommand<const Id extends string>(command: EditorCommand<Id>): EditorCommand<Id> {
  return command;
}
