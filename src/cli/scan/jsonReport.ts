import type { ScanReport } from './report';

/** A report for programs; lines and columns are 1-based. */
export function jsonReport({ files, bytes, reported }: ScanReport): string {
  const findings = reported.flatMap(({ file, findings: own }) =>
    own.map(({ line, column, endLine, endColumn, path, kind, verdict, reason, masked }) => ({
      file,
      line: line + 1,
      column: column + 1,
      ...(endLine !== line && { endLine: endLine + 1 }),
      endColumn: endColumn + 1,
      path,
      kind,
      verdict,
      reason,
      masked,
    })),
  );
  return `${JSON.stringify({ files, bytes, findings }, null, 2)}\n`;
}
