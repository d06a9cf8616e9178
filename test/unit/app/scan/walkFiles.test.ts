import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';

import { describe, expect, it } from 'vitest';

import { isFound, walkFiles } from '../../../../src/app/scan/walkFiles';
import { tempFolder, writeFiles } from '../../../support/tempFolder';

const folder = tempFolder({
  '.gitignore': '*.log\n/build/\n!keep.log\n',
  'a.json': '',
  'b.log': '',
  'keep.log': '',
  'build/x.json': '',
  'src/build/y.json': '',
  'src/.gitignore': 'secret.json\n',
  'src/secret.json': '',
  'secret.json': '',
  'node_modules/p/z.json': '',
  'package-lock.json': '',
  LICENSE: '',
});
mkdirSync(join(folder, '.git'));
const walk = (paths: readonly string[], options: Parameters<typeof walkFiles>[1] = {}): readonly string[] =>
  [...walkFiles(paths, options)].map(file => relative(folder, file).replaceAll('\\', '/'));

describe('the files that are scanned', () => {
  it('of a folder are those that git does not ignore, without dependencies and lock files', () => {
    expect(walk([folder])).toEqual([
      '.gitignore',
      'a.json',
      'keep.log',
      'secret.json',
      'src/.gitignore',
      'src/build/y.json',
    ]);
  });

  it('of a folder inside obey the rules around it', () => {
    writeFiles(folder, { 'src/deep/b.log': '', 'src/deep/a.json': '' });
    expect(walk([join(folder, 'src/deep')])).toEqual(['src/deep/a.json']);
  });

  it('that are named are scanned, each once', () => {
    expect(walk([join(folder, 'b.log'), join(folder, 'b.log')])).toEqual(['b.log']);
  });

  it('fit the patterns', () => {
    expect(walk([folder], { include: ['src/**'], exclude: ['**/.gitignore', 'src/deep/**'] })).toEqual([
      'src/build/y.json',
    ]);
    expect(walk([join(folder, 'a.json')], { exclude: ['*.json'] })).toEqual([]);
  });

  it('do not go round in circles', () => {
    symlinkSync(folder, join(folder, 'src/loop'), 'dir');
    expect(walk([join(folder, 'src')]).filter(file => file.includes('loop'))).toEqual([]);
  });
});

it('tells of one file what a walk through a folder around it would', () => {
  const root = tempFolder({
    '.gitignore': 'secret/\n*.log\n!kept.log\n',
    'secret/a.json': '{}',
    'sub/.gitignore': 'b.json\n',
    'sub/a.json': '{}',
    'sub/b.json': '{}',
    'sub/kept.log': '',
    'other.log': '',
    'package-lock.json': '{}',
    'node_modules/x/a.json': '{}',
    'docs/a.json': '{}',
  });
  const options = { exclude: ['docs/**'] };
  const walked = new Set([...walkFiles([root], options)]);
  const all = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(all.length).toBeGreaterThan(9);
  for (const file of all) expect(isFound(file, root, options), file).toBe(walked.has(file));
});
