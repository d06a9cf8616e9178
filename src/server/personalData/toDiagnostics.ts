import {
  DiagnosticSeverity,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type Range,
} from 'vscode-languageserver';

import { groupFindings, type FindingGroup } from '../../app/scan/groupFindings';
import type { ScanFinding } from '../../app/scan/scannedDocument';
import type { WireFindingGroup } from '../../shared/personalDataProtocol';

/** What our diagnostics are known by. */
export const SOURCE = 'fauxture';

/** How many other places a diagnostic lists. */
const MOST_RELATED = 20;

/** How many places of a group a client is told of. */
const MOST_PLACES = 500;

const WORDS = { 'likely-real': 'Likely real', plausible: 'Possible', synthetic: 'Synthetic' } as const;

const SEVERITIES = {
  'likely-real': DiagnosticSeverity.Warning,
  plausible: DiagnosticSeverity.Information,
  synthetic: DiagnosticSeverity.Hint,
} as const;

/** One diagnostic for a column, or for a value that is repeated. No message holds a value. */
export function toDiagnostics(uri: string, findings: readonly ScanFinding[]): Diagnostic[] {
  return groupFindings(findings).map(group => {
    const { lead } = group;
    return {
      source: SOURCE,
      code: lead.kind,
      severity: SEVERITIES[lead.verdict],
      range: rangeOf(lead),
      message: messageOf(group),
      relatedInformation: relatedTo(uri, group),
      data: { kind: lead.kind },
    };
  });
}

/** The same for the views of our own client. */
export function toWireGroups(findings: readonly ScanFinding[]): WireFindingGroup[] {
  return groupFindings(findings).map(({ lead, findings: all }) => ({
    kind: lead.kind,
    title: lead.title,
    verdict: lead.verdict,
    masked: lead.masked,
    reason: lead.reason,
    path: all.length > 1 ? lead.columnPath : lead.path,
    count: all.length,
    places: all.slice(0, MOST_PLACES).map(finding => ({ range: rangeOf(finding), masked: finding.masked })),
  }));
}

/** Where a finding stands. */
export function rangeOf({ line, column, endLine, endColumn }: ScanFinding): Range {
  return { start: { line, character: column }, end: { line: endLine, character: endColumn } };
}

function messageOf({ lead, findings }: FindingGroup): string {
  const { verdict, title, masked, reason, columnPath } = lead;
  const others = findings.length - 1;
  const where = columnPath === '' ? 'with the same value' : `in ${columnPath}`;
  const more = others === 0 ? '' : ` ${String(others)} more ${where}.`;
  return `${WORDS[verdict]} ${title} ${masked}: ${reason}.${more}`;
}

function relatedTo(uri: string, { lead, findings }: FindingGroup): DiagnosticRelatedInformation[] {
  return findings
    .filter(finding => finding !== lead)
    .slice(0, MOST_RELATED)
    .map(finding => ({
      location: { uri, range: rangeOf(finding) },
      message: `${finding.title} ${finding.masked}`,
    }));
}
