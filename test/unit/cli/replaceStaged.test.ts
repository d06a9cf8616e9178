import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { CANARIES } from '../../support/canaries';
import { recordedRun } from '../../support/recordedRun';
import { tempFolder, writeFiles } from '../../support/tempFolder';

const { email, ssn } = CANARIES;
const folder = tempFolder({ 'old.yaml': `old: ${email}\n`, 'mixed.yaml': 'a: 1\n' });
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Begin');
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  vi.stubEnv('GIT_DIR', join(folder, '.git'));
  vi.stubEnv('GIT_WORK_TREE', folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
});

it('replaces in staged lines only, and leaves files alone that hold more than is staged', async () => {
  writeFiles(folder, {
    'old.yaml': `old: ${email}\nnew: ${email}\nssn: ${ssn}\n`,
    'mixed.yaml': `a: ${email}\n`,
  });
  git('add', '.');
  writeFiles(folder, { 'mixed.yaml': `a: ${email}\nb: not yet\n` });
  const { code, out, err } = await recordedRun(['replace', '--staged']);
  expect({ code, out }).toEqual({ code: 1, out: 'old.yaml: 1 email, 1 us-ssn\n' });
  expect(err).toBe('fauxture: mixed.yaml has changes that are not staged; it was left alone.\n');
  const [old, added] = read('old.yaml').split('\n');
  expect(old).toBe(`old: ${email}`);
  expect(added).toMatch(/^new: \S+@\S+\.example\.\w+$/);
  expect(read('mixed.yaml')).toBe(`a: ${email}\nb: not yet\n`);
});

it('replaces in all lines since a commit', async () => {
  const { code, out } = await recordedRun(['replace', '--since', 'HEAD']);
  expect({ code, out }).toEqual({ code: 0, out: 'mixed.yaml: 1 email\n' });
});
