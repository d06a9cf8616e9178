import { BaselineCheck, newBaseline, type Baseline } from './baseline';
import type { ScanFinding } from './scan/scannedDocument';

/** What is accepted in a file. */
export interface Acceptance {
  /** Absolute. */
  readonly path: string;
  /** All findings of the file, accepted ones among them. */
  readonly findings: readonly ScanFinding[];
  /** Which of those that were not accepted are now. */
  readonly isChosen: (finding: ScanFinding) => boolean;
  readonly reason: string;
}

/**
 * A baseline that also accepts some findings of a file, and no longer what is gone from that file.
 * @param file where the baseline stands, or will stand
 */
export function acceptFindings(
  baseline: Baseline | undefined,
  file: string,
  acceptance: Acceptance,
): Baseline {
  const { path, findings, isChosen, reason } = acceptance;
  const known = baseline ?? newBaseline();
  const fresh = new Set(new BaselineCheck(known, file).filter(path, findings));
  const check = new BaselineCheck(known, file);
  check.filter(
    path,
    findings.filter(finding => !fresh.has(finding) || isChosen(finding)),
  );
  return check.update(reason);
}
