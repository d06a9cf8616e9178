import * as vscode from 'vscode';

/** Shows the first of some problems, and how many more there are, with the log a click away. */
export async function warnOfProblems(
  problems: readonly string[],
  sayMore: (count: number) => string,
  log: vscode.LogOutputChannel,
): Promise<void> {
  const [problem] = problems;
  if (problem === undefined) return;
  const rest = problems.length > 1 ? ` ${sayMore(problems.length - 1)}` : '';
  const showLog = vscode.l10n.t('Show Log');
  const answer = await vscode.window.showWarningMessage(`Fauxture: ${problem}${rest}`, showLog);
  if (answer === showLog) log.show();
}
