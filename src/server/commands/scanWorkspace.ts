import { MessageType } from 'vscode-languageserver';

import { scan } from '../../app/scan';
import type { ScanFinding } from '../../app/scan/scannedDocument';
import { walkFiles } from '../../app/scan/walkFiles';
import { FauxtureError } from '../../shared/fauxtureError';
import type { ScanResult } from '../../shared/personalDataProtocol';
import { readScope } from '../personalData/scanScope';
import type { Server } from '../server';
import { tell } from '../tell';

/** After how many files the client is told how far the scan is. */
const STEP = 25;

/** Looks for personal data in all files of the workspace, as the command line does; what it finds become diagnostics. */
export async function scanWorkspaceCommand(
  server: Server,
  _params: undefined,
  signal: AbortSignal,
): Promise<ScanResult> {
  const folders = server.documents.allFolders();
  if (folders.length === 0)
    throw new FauxtureError('bad-usage', 'No folder is open. Open the one that holds your fixtures.');
  const found = new Map<string, readonly ScanFinding[]>();
  const notices: string[] = [];
  let files = 0;
  for (const folder of folders) {
    const scope = await readScope(server, folder);
    const paths = [...walkFiles([folder], scope.options)].map(file => ({ file }));
    for await (const scanned of scan(server.session, { paths, options: scope.options }, signal)) {
      files += 1;
      if (files % STEP === 0) server.report(files, paths.length);
      const findings = scope.withoutAccepted(scanned);
      if (findings.length > 0) found.set(scanned.file, findings);
      for (const { message, line } of scanned.notices)
        notices.push(`${scanned.file}:${String(line + 1)}: ${message}`);
    }
  }
  server.personalData.replaceAll(found);
  const result = { files, ...count([...found.values()]), notices };
  for (const notice of notices) server.session.log.info(notice);
  if (!server.client.isFauxtureClient) tell(server, MessageType.Info, summaryOf(result));
  return result;
}

function count(found: readonly (readonly ScanFinding[])[]): Omit<ScanResult, 'files' | 'notices'> {
  const all = found.flat();
  const withVerdict = (wanted: ScanFinding['verdict']): number =>
    all.filter(({ verdict }) => verdict === wanted).length;
  return {
    filesWithFindings: found.length,
    likelyReal: withVerdict('likely-real'),
    plausible: withVerdict('plausible'),
  };
}

/** For clients that write none themselves. */
function summaryOf({ files, filesWithFindings, likelyReal, plausible }: ScanResult): string {
  if (filesWithFindings === 0) return `No personal data found in ${String(files)} files.`;
  return `${String(likelyReal)} likely real, ${String(plausible)} plausible in ${String(filesWithFindings)} of ${String(files)} files.`;
}
