import type * as fileSystem from 'node:fs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { writeWhole } from '../../../src/cli/output';
import { tempFolder } from '../../support/tempFolder';

const failing = vi.hoisted(() => ({ code: undefined as string | undefined }));
vi.mock('node:fs', async importOriginal => {
  const original = await importOriginal<typeof fileSystem>();
  return {
    ...original,
    writeFileSync: (path: string, text: string) => {
      if (failing.code === undefined) {
        original.writeFileSync(path, text);
        return;
      }
      original.writeFileSync(path, text.slice(0, 3));
      throw Object.assign(new Error('the disk refuses'), { code: failing.code });
    },
  };
});

describe('writing a file', () => {
  const folder = tempFolder();
  const path = join(folder, 'fixture.ts');
  afterEach(() => {
    failing.code = undefined;
  });

  it('puts the whole text in place and leaves nothing beside it', () => {
    writeWhole(path, 'first');
    writeWhole(path, 'second');
    expect(readFileSync(path, 'utf8')).toBe('second');
    expect(readdirSync(folder)).toEqual(['fixture.ts']);
  });

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk is read-only'],
    ['EACCES', 'permission denied'],
    ['EDQUOT', 'the disk quota is used up'],
  ])('that fails half-way with %s leaves the old one, and says that %s', (code, reason) => {
    writeFileSync(path, 'old');
    failing.code = code;
    expect(() => {
      writeWhole(path, 'a longer text');
    }).toThrow(`Cannot write ${path}: ${reason}.`);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['fixture.ts']);
  });
});
