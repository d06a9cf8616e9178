import { RESTART_ME_NOTIFICATION } from '../shared/protocol';
import type { Server } from './server';

const MEGABYTE = 1_000_000;

/** Asks our own client for a restart once the process has grown past its bound. Call between requests. */
export function keepWithinBound(server: Server): void {
  const used = process.memoryUsage().rss / MEGABYTE;
  if (used < server.client.memoryBound || !server.client.isFauxtureClient) return;
  server.session.log.info(`Using ${used.toFixed(0)} MB: asking for a restart.`);
  void server.connection.sendNotification(RESTART_ME_NOTIFICATION);
}
