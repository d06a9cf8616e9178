import * as vscode from 'vscode';

import type { CommandContext, EditorCommand } from './defineCommand';

/** Registers commands behind one error boundary: a failure is one notification, with the log a click away. */
export function registerCommands(
  commands: readonly EditorCommand[],
  context: CommandContext,
): vscode.Disposable[] {
  return commands.map(({ id, run }) =>
    vscode.commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        return await run(context, ...args);
      } catch (error) {
        void report(error, context);
        return undefined;
      }
    }),
  );
}

async function report(error: unknown, { log }: CommandContext): Promise<void> {
  if (error instanceof vscode.CancellationError) return;
  const message = error instanceof Error ? error.message : String(error);
  log.error(error instanceof Error ? error : message);
  const showLog = vscode.l10n.t('Show Log');
  const answer = await vscode.window.showErrorMessage(`Fauxture: ${message}`, showLog);
  if (answer === showLog) log.show();
}
