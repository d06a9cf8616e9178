import { ShowMessageNotification, type MessageType } from 'vscode-languageserver';

import type { Server } from './server';

/** Shows the user a message without waiting for an answer. */
export function tell({ connection }: Server, type: MessageType, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type, message: `Fauxture: ${message}` });
}
