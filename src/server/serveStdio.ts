import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

import { startServer } from './startServer';

/** Serves over standard input and output until the client says `exit` or goes away, which ends the process. */
export async function serveStdio(): Promise<never> {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout));
  return new Promise<never>(() => undefined);
}
