import type { ScanFinding } from '../../app/scan/scannedDocument';
import type { Verdict } from '../../engine/privacy/judge/finding';
import { version } from '../version';
import type { ReportedFile, ScanReport } from './report';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<Verdict, string>> = {
  'likely-real': 'warning',
  plausible: 'note',
  synthetic: 'none',
};

/** A report in SARIF 2.1.0, for code scanning. Holds masked values only. */
export function sarifReport({ reported }: ScanReport): string {
  const rules = new Map<string, { readonly index: number; readonly rule: object }>();
  for (const { kind, title } of reported.flatMap(({ findings }) => findings))
    if (!rules.has(kind)) rules.set(kind, { index: rules.size, rule: toRule(kind, title) });
  const run = {
    tool: {
      driver: {
        name: 'Fauxture',
        semanticVersion: version,
        rules: [...rules.values()].map(({ rule }) => rule),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that was scanned from.' } } },
    invocations: [
      { executionSuccessful: true, toolExecutionNotifications: reported.flatMap(toNotifications) },
    ],
    results: reported.flatMap(({ file, findings }) =>
      findings.map(finding => ({
        ...toResult(file, finding),
        ruleIndex: rules.get(finding.kind)?.index ?? -1,
      })),
    ),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function toRule(kind: string, title: string): object {
  return {
    id: kind,
    name: kind.replaceAll(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `Personal data: ${title}` },
    fullDescription: {
      text: `Personal data (${title}) that may be somebody's. Replace it by a synthetic value, or accept it with a reason.`,
    },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['privacy', 'security'] },
  };
}

function toResult(file: string, finding: ScanFinding): object {
  const { kind, title, verdict, reason, masked, path } = finding;
  const region = {
    startLine: finding.line + 1,
    startColumn: finding.column + 1,
    endLine: finding.endLine + 1,
    endColumn: finding.endColumn + 1,
  };
  return {
    ruleId: kind,
    kind: verdict === 'synthetic' ? 'pass' : 'fail',
    level: LEVELS[verdict],
    message: {
      text: `${verdict === 'likely-real' ? 'Likely real' : verdict === 'plausible' ? 'Possible' : 'Synthetic'} ${title} ${masked}: ${reason}.`,
    },
    locations: [
      {
        physicalLocation: { artifactLocation: toArtifact(file), region },
        ...(path !== '' && { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
    properties: { verdict },
  };
}

function toNotifications({ file, notices }: ReportedFile): readonly object[] {
  return notices.map(({ message, line }) => ({
    level: 'note',
    message: { text: message },
    locations: [
      { physicalLocation: { artifactLocation: toArtifact(file), region: { startLine: line + 1 } } },
    ],
  }));
}

function toArtifact(file: string): object {
  const isAbsolute = /^(?:\/|[A-Za-z]:)/.test(file);
  const uri = file.split('/').map(encodeURIComponent).join('/');
  if (isAbsolute)
    return { uri: file.startsWith('/') ? `file://${uri}` : `file:///${uri.replace('%3A', ':')}` };
  return { uri, uriBaseId: '%SRCROOT%' };
}
