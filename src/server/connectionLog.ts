import type { RemoteConsole } from 'vscode-languageserver';

import type { Log } from '../shared/log';

/** A log that goes to the client's output. */
export function connectionLog(remote: RemoteConsole): Log {
  return {
    trace: message => {
      remote.debug(message);
    },
    debug: message => {
      remote.debug(message);
    },
    info: message => {
      remote.info(message);
    },
    warn: message => {
      remote.warn(message);
    },
    error: message => {
      remote.error(message);
    },
  };
}
