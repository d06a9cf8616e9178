import { MarkupKind, type Hover, type HoverParams } from 'vscode-languageserver';

import type { ScanFinding } from '../../app/scan/scannedDocument';
import type { PrivacyKind } from '../../engine/privacy/definePrivacyKind';
import { privacyKinds } from '../../engine/privacy/kinds';
import { CLIENT_COMMANDS, type ClientCommandTarget } from '../../shared/protocol';
import type { Server } from '../server';
import { rangeOf } from './toDiagnostics';

const VERDICTS = { 'likely-real': 'likely real', plausible: 'plausible', synthetic: 'synthetic' } as const;

const LINKS = [
  ['replaceValue', 'Replace with Synthetic Value'],
  ['acceptIntoBaseline', 'Accept into Baseline…'],
  ['turnOffKind', 'Turn Off This Kind'],
] as const;

/** Explains a finding. The only message that holds its value. */
export function findFindingHover(
  server: Server,
  { textDocument: { uri }, position }: HoverParams,
): Hover | null {
  const offset = server.documents.find(uri)?.offsetAt(position) ?? -1;
  const found =
    server.personalData.of(uri)?.filter(({ start, end }) => start <= offset && offset <= end) ?? [];
  const [first] = found;
  if (first === undefined) return null;
  const parts = found.map(finding => explain(finding));
  const links = server.client.isFauxtureClient ? [linksOf(uri, first)] : [];
  return {
    range: rangeOf(first),
    contents: { kind: MarkupKind.Markdown, value: [...parts, ...links].join('\n\n') },
  };
}

function explain({ kind, title, verdict, reason, value, path }: ScanFinding): string {
  const head = `**${title.charAt(0).toUpperCase()}${title.slice(1)}**, ${VERDICTS[verdict]}`;
  const where = path === '' ? '' : ` in ${code(path)}`;
  const standards = standardsOf(kind);
  const allowed = standards.length === 0 ? [] : [`Synthetic values of this kind: ${standards.join('; ')}.`];
  return [`${head}${where}`, code(value), `Because: ${reason}.`, ...allowed].join('\n\n');
}

/** By which standards values of a kind are nobody's. */
function standardsOf(id: string): readonly string[] {
  const kind: PrivacyKind | undefined = privacyKinds.find(each => each.id === id);
  const ranges = (kind?.reserved ?? []).filter(({ isWrongCheck }) => isWrongCheck !== true);
  return [...new Set(ranges.map(({ reason }) => reason))].slice(0, 3);
}

function linksOf(uri: string, finding: ScanFinding): string {
  const target: ClientCommandTarget = { uri, position: rangeOf(finding).start, kind: finding.kind };
  const query = encodeURIComponent(JSON.stringify([target]));
  return LINKS.map(([id, title]) => `[${title}](command:${CLIENT_COMMANDS[id]}?${query})`).join(' · ');
}

/** Text that is shown as it is, whatever it holds. */
function code(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}
