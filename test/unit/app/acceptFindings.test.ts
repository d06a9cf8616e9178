import { expect, it } from 'vitest';

import { acceptFindings } from '../../../src/app/acceptFindings';
import { BaselineCheck, renderBaseline } from '../../../src/app/baseline';
import { groupFindings } from '../../../src/app/scan/groupFindings';
import { scanText } from '../../../src/app/scan/scanText';
import { CANARIES, canariesIn } from '../../support/canaries';

const { email, ssn } = CANARIES;
const file = '/project/.fauxture/baseline.json';
const path = '/project/users.json';
const { findings } = scanText(JSON.stringify({ users: [{ email, ssn }, { email }] }), path);

it('accepts what is chosen for its reason, without its value, and keeps what was accepted', () => {
  const isChosen = ({ kind }: { readonly kind: string }): boolean => kind === 'email';
  const first = acceptFindings(undefined, file, { path, findings, isChosen, reason: 'ours' });
  expect(first.entries).toMatchObject([{ file: '../users.json', kind: 'email', count: 2, reason: 'ours' }]);
  expect(new BaselineCheck(first, file).filter(path, findings).map(({ kind }) => kind)).toEqual(['us-ssn']);
  const second = acceptFindings(first, file, { path, findings, isChosen: () => true, reason: 'agreed' });
  expect(second.entries.map(({ reason }) => reason)).toEqual(['ours', 'agreed']);
  expect(new BaselineCheck(second, file).filter(path, findings)).toEqual([]);
  expect(canariesIn(renderBaseline(second))).toEqual([]);
});

it('tells a column as one, led by what matters most', () => {
  const groups = groupFindings(findings);
  expect(groups.map(({ lead, findings: all }) => [lead.kind, all.length])).toEqual([
    ['email', 2],
    ['us-ssn', 1],
  ]);
  const [first, ...rest] = findings;
  const mixed = [{ ...first!, verdict: 'plausible' as const }, ...rest];
  expect(groupFindings(mixed)[0]?.lead).toBe(
    mixed.find(({ kind, start }) => kind === 'email' && start > first!.start),
  );
});
