import { basename } from 'node:path';

import { explain } from '../../app/explain';
import type { ExplainResult, TypeParams } from '../../shared/protocol';
import type { Server } from '../server';

/** What each field of a type is taken to mean, and why. */
export function explainCommand(server: Server, { uri, type }: TypeParams): ExplainResult {
  const file = server.documents.pathOf(uri);
  const { fields } = explain(server.session, { file, type });
  return { target: `${basename(file)}#${type}`, fields };
}
