import type { ScannedFile } from '../../app/scan';
import type { ScanFinding } from '../../app/scan/scannedDocument';

/** A scanned file as it is shown: by its path from here, with what the baseline left of its findings. */
export interface ReportedFile {
  /** With forward slashes. */
  readonly file: string;
  readonly findings: readonly ScanFinding[];
  readonly notices: ScannedFile['notices'];
}

/** The outcome of a scan. */
export interface ScanReport {
  /** How many files were scanned. */
  readonly files: number;
  readonly bytes: number;
  /** Those with findings or notices. */
  readonly reported: readonly ReportedFile[];
  /** How many findings the baseline took away. */
  readonly accepted: number;
}

/** How a report is written. */
export type ReportWriter = (report: ScanReport) => string;
