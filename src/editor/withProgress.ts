import * as vscode from 'vscode';

/** Milliseconds after which work gets a notification that can cancel it. */
const LONG = 3000;

/** Shows work in the status bar; work that takes long also as a notification with Cancel. */
export async function withProgress<T>(
  title: string,
  work: (token: vscode.CancellationToken) => Promise<T>,
): Promise<T> {
  const source = new vscode.CancellationTokenSource();
  const done = work(source.token);
  const settled = done.then(
    () => undefined,
    () => undefined,
  );
  void vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: `Fauxture: ${title}` },
    () => settled,
  );
  const timer = setTimeout(() => {
    void vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: `Fauxture: ${title}`, cancellable: true },
      (_progress, token) => {
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
