import type { ScanFinding } from './scannedDocument';

/** Findings of a document that are told as one: those of one kind in one column, else those of one value. */
export interface FindingGroup {
  /** The first of those that matter most: it stands for the others. */
  readonly lead: ScanFinding;
  /** All of them, in the order of their places. */
  readonly findings: readonly ScanFinding[];
}

/** Puts findings of a document together, in the order of their first places. Pure. */
export function groupFindings(findings: readonly ScanFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, ScanFinding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map(group => ({ lead: leadOf(group), findings: group }));
}

/** Free text has no columns. */
function keyOf({ kind, columnPath, value }: ScanFinding): string {
  return columnPath === '' ? `${kind}\0=${value.trim().toLowerCase()}` : `${kind}\0${columnPath}`;
}

function leadOf(group: readonly ScanFinding[]): ScanFinding {
  const [first] = group;
  const real = group.find(({ verdict }) => verdict === 'likely-real');
  const lead = real ?? group.find(({ verdict }) => verdict === 'plausible') ?? first;
  if (lead === undefined) throw new RangeError('A group has findings.');
  return lead;
}
