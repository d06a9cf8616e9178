import type { Label, LabelledDocument } from './labelled';

/** A stretch that a scanner reports. Offsets are UTF-16 code units; `kind` where the scanner has our ids. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind?: string;
}

/** What came of one label. */
export interface Outcome {
  readonly document: LabelledDocument;
  readonly label: Label;
  readonly isFound: boolean;
  readonly isKindRight: boolean;
}

/** What a scanner made of a document. */
export interface Judged {
  readonly outcomes: readonly Outcome[];
  /** Findings that touch no label. */
  readonly elsewhere: readonly Found[];
}

const overlaps = (one: Found, other: Found): boolean => one.start < other.end && other.start < one.end;

/** Holds a scanner's findings against the labels: to be found, it is enough to be touched. */
export function judge(document: LabelledDocument, findings: readonly Found[]): Judged {
  const personal = document.labels.filter(({ truth }) => truth === 'personal');
  const outcomes = document.labels.map(label => {
    const touching = findings.filter(finding => overlaps(finding, label));
    // What reaches into a value about nobody from one about somebody is not held against the scanner twice.
    const counted =
      label.truth === 'personal'
        ? touching
        : touching.filter(finding => !personal.some(other => overlaps(finding, other)));
    return {
      document,
      label,
      isFound: counted.length > 0,
      isKindRight: counted.some(({ kind }) => kind === label.kind),
    };
  });
  const elsewhere = findings.filter(finding => !document.labels.some(label => overlaps(finding, label)));
  return { outcomes, elsewhere };
}

/** Counts of outcomes. */
export interface Score {
  readonly truePositives: number;
  readonly falseNegatives: number;
  readonly kindRight: number;
  readonly reservedFalsePositives: number;
  readonly otherFalsePositives: number;
  readonly elsewhere: number;
  readonly trueNegatives: number;
}

/** Adds up what came of documents. */
export function addUp(judged: readonly Judged[]): Score {
  const outcomes = judged.flatMap(each => each.outcomes);
  const count = (holds: (outcome: Outcome) => boolean): number => outcomes.filter(holds).length;
  return {
    truePositives: count(({ label, isFound }) => label.truth === 'personal' && isFound),
    falseNegatives: count(({ label, isFound }) => label.truth === 'personal' && !isFound),
    kindRight: count(
      ({ label, isFound, isKindRight }) => label.truth === 'personal' && isFound && isKindRight,
    ),
    reservedFalsePositives: count(({ label, isFound }) => label.truth === 'reserved' && isFound),
    otherFalsePositives: count(({ label, isFound }) => label.truth === 'other' && isFound),
    elsewhere: judged.reduce((sum, each) => sum + each.elsewhere.length, 0),
    trueNegatives: count(({ label, isFound }) => label.truth !== 'personal' && !isFound),
  };
}

/** Shares of a score; a share of nothing is 1. */
export function rates(score: Score): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const wrong = score.reservedFalsePositives + score.otherFalsePositives + score.elsewhere;
  const part = (right: number, other: number): number => (right + other === 0 ? 1 : right / (right + other));
  const precision = part(score.truePositives, wrong);
  const recall = part(score.truePositives, score.falseNegatives);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
