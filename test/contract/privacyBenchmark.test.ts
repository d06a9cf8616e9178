import { describe, expect, it } from 'vitest';
import { scanText } from '../../src/app/scan/scanText';
import { isHeldBack, makeBenchmark } from '../bench/privacy/benchmark';
import counts from '../bench/privacy/counts.json';
import { addUp, judge, type Score } from '../bench/privacy/score';

const documents = makeBenchmark();
const labels = documents.flatMap(document => document.labels);

function score(part: 'development' | 'heldBack'): Score {
  const chosen = documents.filter(document => isHeldBack(document) === (part === 'heldBack'));
  return addUp(chosen.map(document => judge(document, scanText(document.text, document.path).findings)));
}

describe('the labelled benchmark of personal data', () => {
  it('holds 600 values of 60 kinds that are somebody’s and 900 that are nobody’s', () => {
    const personal = labels.filter(({ truth }) => truth === 'personal');
    expect(personal.length).toBeGreaterThanOrEqual(600);
    expect(new Set(personal.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(60);
    expect(labels.length - personal.length).toBeGreaterThanOrEqual(900);
  });

  it('names every document once and labels what is there', () => {
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
    for (const { text, labels: all } of documents) {
      expect(text).not.toMatch(/[\uE000-\uE004]/);
      expect(all.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    }
  });

  it.each(['development', 'heldBack'] as const)('is read no worse than before: %s', part => {
    const found = score(part);
    const known = counts[part];
    expect(found.truePositives).toBeGreaterThanOrEqual(known.truePositives);
    expect(found.falseNegatives).toBeLessThanOrEqual(known.falseNegatives);
    expect(found.kindRight).toBeGreaterThanOrEqual(known.kindRight);
    expect(found.reservedFalsePositives).toBeLessThanOrEqual(known.reservedFalsePositives);
    expect(found.otherFalsePositives).toBeLessThanOrEqual(known.otherFalsePositives);
    expect(found.elsewhere).toBeLessThanOrEqual(known.elsewhere);
    expect(found.trueNegatives).toBeGreaterThanOrEqual(known.trueNegatives);
  });
});
