import type { CancellationToken } from 'vscode-languageserver';

/** Turns tokens into one signal that aborts with the first of them. */
export function toAbortSignal(...tokens: readonly CancellationToken[]): AbortSignal {
  const controller = new AbortController();
  for (const token of tokens) {
    if (token.isCancellationRequested) controller.abort();
    token.onCancellationRequested(() => {
      controller.abort();
    });
  }
  return controller.signal;
}
