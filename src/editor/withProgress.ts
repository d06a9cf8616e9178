import * as vscode from 'vscode';

/** Milliseconds after which work gets a notification that can cancel it. */
const LONG = 3000;

/**
 * Shows work in the status bar; work that takes long also as a notification with Cancel.
 * @param work is given what to call with words that say how far it is
 */
export async function withProgress<T>(
  title: string,
  work: (token: vscode.CancellationToken, report: (message: string) => void) => Promise<T>,
): Promise<T> {
  const source = new vscode.CancellationTokenSource();
  const shown = new Set<vscode.Progress<{ readonly message?: string }>>();
  const done = work(source.token, message => {
    for (const progress of shown) progress.report({ message });
  });
  const settled = done.then(
    () => undefined,
    () => undefined,
  );
  void vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: `Fauxture: ${title}` },
    progress => {
      shown.add(progress);
      return settled;
    },
  );
  const timer = setTimeout(() => {
    void vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: `Fauxture: ${title}`, cancellable: true },
      (progress, token) => {
        shown.add(progress);
        token.onCancellationRequested(() => {
          source.cancel();
        });
        return settled;
      },
    );
  }, LONG);
  try {
    return await done;
  } finally {
    clearTimeout(timer);
    source.dispose();
  }
}
