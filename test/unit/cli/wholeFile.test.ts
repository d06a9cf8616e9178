import type * as fileSystem from 'node:fs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { writeTexts } from '../../../src/cli/writeTexts';
import { tempFolder } from '../../support/tempFolder';

const failing = vi.hoisted(() => ({ code: undefined as string | undefined }));
vi.mock('node:fs', async importOriginal => {
  const original = await importOriginal<typeof fileSystem>();
  return {
    ...original,
    writeFileSync: (place: string | number, text: string) => {
      if (failing.code === undefined) {
        original.writeFileSync(place, text);
        return;
      }
      original.writeFileSync(place, text.slice(0, 3));
      throw Object.assign(new Error('the disk refuses'), { code: failing.code });
    },
  };
});

const output = { out: () => undefined, err: () => undefined, isTerminal: false };

describe('writing a file', () => {
  const folder = tempFolder();
  const path = join(folder, 'fixture.ts');
  const write = (texts: Iterable<string>, controller = new AbortController()): Promise<void> =>
    writeTexts(texts, { output, signal: controller.signal }, path);
  afterEach(() => {
    failing.code = undefined;
  });

  it('puts the whole text in place and leaves nothing beside it', async () => {
    await write(['first']);
    await write(['sec', 'ond']);
    expect(readFileSync(path, 'utf8')).toBe('second');
    expect(readdirSync(folder)).toEqual(['fixture.ts']);
  });

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk is read-only'],
    ['EACCES', 'permission denied'],
    ['EDQUOT', 'the disk quota is used up'],
  ])('that fails half-way with %s leaves the old one, and says that %s', async (code, reason) => {
    writeFileSync(path, 'old');
    failing.code = code;
    await expect(write(['a longer text'])).rejects.toThrow(`Cannot write ${path}: ${reason}.`);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['fixture.ts']);
  });

  it('that is cancelled half-way leaves the old one and nothing beside it', async () => {
    writeFileSync(path, 'old');
    const controller = new AbortController();
    function* endless(): Generator<string> {
      for (let count = 0; ; count += 1) {
        if (count === 5) controller.abort();
        yield 'x'.repeat(100_000);
      }
    }
    await expect(write(endless(), controller)).rejects.toThrow();
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['fixture.ts']);
  });

  it('whose making fails half-way leaves the old one and nothing beside it', async () => {
    writeFileSync(path, 'old');
    function* broken(): Generator<string> {
      yield 'x'.repeat(100_000);
      throw new Error('row 2 cannot be made');
    }
    await expect(write(broken())).rejects.toThrow('row 2');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['fixture.ts']);
  });
});
