import type { Verdict } from '../../engine/privacy/judge/finding';
import type { ReportedFile, ScanReport } from './report';

const WORDS: Readonly<Record<Verdict, string>> = {
  'likely-real': 'likely real',
  plausible: 'plausible',
  synthetic: 'synthetic',
};

/** A report for people: findings by file, each with its place, verdict, kind, masked value and reason, and a summary. */
export function textReport(report: ScanReport): string {
  const files = report.reported.filter(({ findings }) => findings.length > 0);
  return [...files.map(fileText), summary(report, files)].join('\n');
}

function fileText({ file, findings }: ReportedFile): string {
  const rows = findings.map(({ line, column, verdict, title, masked, path, reason }) => [
    `${String(line + 1)}:${String(column + 1)}`,
    WORDS[verdict],
    `${title} ${masked}`,
    `${path === '' ? '' : `${path}: `}${reason}`,
  ]);
  const widths = [0, 1, 2].map(index => Math.max(...rows.map(row => row[index]?.length ?? 0)));
  const lines = rows.map(row =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${file}\n${lines.map(line => `  ${line}\n`).join('')}`;
}

function summary({ files, bytes, accepted }: ScanReport, found: readonly ReportedFile[]): string {
  const findings = found.flatMap(each => each.findings);
  const scanned = `${count(files, 'file')} scanned, ${sizeText(bytes)}`;
  const inBaseline = accepted === 0 ? '' : ` ${String(accepted)} more in the baseline.`;
  if (findings.length === 0) return `No personal data found (${scanned}).${inBaseline}\n`;
  const parts = (['likely-real', 'plausible', 'synthetic'] as const)
    .map(verdict => [findings.filter(finding => finding.verdict === verdict).length, WORDS[verdict]] as const)
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${String(number)} ${word}`);
  return `${count(findings.length, 'finding')} (${parts.join(', ')}) in ${count(found.length, 'file')} of ${scanned}.${inBaseline}\n`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function sizeText(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} bytes`;
  return bytes < 1e6 ? `${(bytes / 1000).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
