import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { findWorkspaceRoot, hasWorkspaceSecret, workspaceSecret } from '../../../src/app/workspaceSecret';
import { tempFolder } from '../../support/tempFolder';

it('is made once, differs between workspaces, and is for its owner only', () => {
  const [one, other] = [tempFolder(), tempFolder()];
  expect(hasWorkspaceSecret(one)).toBe(false);
  const secret = workspaceSecret(one);
  expect(secret).toMatch(/^[\da-f]{64}$/);
  expect([workspaceSecret(one), hasWorkspaceSecret(one)]).toEqual([secret, true]);
  expect(workspaceSecret(other)).not.toBe(secret);
  if (process.platform !== 'win32') expect(statSync(join(one, '.fauxture/secret')).mode & 0o077).toBe(0);
});

it('is never offered to git, while other files beside it are', () => {
  const folder = tempFolder({ '.fauxture/.gitignore': '*.tmp', '.fauxture/baseline.json': '{}' });
  execFileSync('git', ['init', '-q'], { cwd: folder });
  workspaceSecret(folder);
  execFileSync('git', ['add', '--all'], { cwd: folder });
  const files = execFileSync('git', ['ls-files'], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
  expect(files).toEqual(['.fauxture/.gitignore', '.fauxture/baseline.json']);
  const rules = readFileSync(join(folder, '.fauxture/.gitignore'), 'utf8');
  workspaceSecret(folder);
  expect(readFileSync(join(folder, '.fauxture/.gitignore'), 'utf8')).toBe(rules);
  expect(rules).toMatch(/^\*\.tmp\n/);
});

it('says what to do about a file that holds none', () => {
  const folder = tempFolder({ '.fauxture/secret': '\n' });
  expect(() => workspaceSecret(folder)).toThrow(/holds no secret\. Delete it/);
});

it('belongs to the root of the repository, or to the nearest folder with our files', () => {
  const folder = tempFolder({ 'a/b/c.json': '{}' });
  mkdirSync(join(folder, '.git'));
  expect(findWorkspaceRoot(join(folder, 'a/b'))).toBe(folder);
  writeFileSync(join(folder, 'a/.fauxture.json'), '{}');
  expect(findWorkspaceRoot(join(folder, 'a/b'))).toBe(join(folder, 'a'));
});
