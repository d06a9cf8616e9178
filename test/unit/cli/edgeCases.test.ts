import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { tempFolder } from '../../support/tempFolder';
import { recordedRun } from '../../support/recordedRun';

const folder = tempFolder({
  'tsconfig.json': JSON.stringify({
    compilerOptions: { strict: true, target: 'es2022', module: 'preserve' },
  }),
  'user.ts': 'export interface User { email: string; age: number; nickname?: string }\n',
  'wide.ts': `export interface Wide { ${Array.from({ length: 60 }, (_, at) => `note${String(at)}: string`).join('; ')} }\n`,
  'user.schema.json': JSON.stringify({
    type: 'object',
    required: ['email'],
    properties: { email: { type: 'string', format: 'email' } },
  }),
});
const user = `${join(folder, 'user.ts')}#User`;

describe('fauxture edge-cases', () => {
  it('prints a table that compiles, under a marker', async () => {
    const { code, out } = await recordedRun(['edge-cases', user]);
    expect(code).toBe(0);
    expect(out).toMatch(/\/\/ @fauxture User seed=1 cases=valid: /);
    expect(out).toContain('export const userEdgeCases: {');
    expect(out).toContain('name: "email: plus tag"');
  });

  it('prints JSON with name, path, category, valid and value, and breaks for invalid cases', async () => {
    const { out } = await recordedRun(['edge-cases', user, '--format', 'json']);
    const [first] = JSON.parse(out) as readonly object[];
    expect(Object.keys(first ?? {})).toEqual(['name', 'path', 'category', 'valid', 'value']);
    const invalid = await recordedRun(['edge-cases', user, '--format', 'json', '--invalid']);
    for (const each of JSON.parse(invalid.out) as readonly Readonly<Record<string, unknown>>[]) {
      expect(each['valid']).toBe(false);
      expect(typeof each['breaks']).toBe('string');
    }
  });

  it('takes a schema, for which JSON is the default', async () => {
    const { code, out } = await recordedRun(['edge-cases', join(folder, 'user.schema.json'), '--invalid']);
    expect(code).toBe(0);
    const rules = (JSON.parse(out) as readonly { readonly breaks: string }[]).map(({ breaks }) => breaks);
    expect(rules).toEqual(expect.arrayContaining(['required', 'type', 'format']));
  });

  it('keeps to the categories that are asked for', async () => {
    const { out } = await recordedRun([
      'edge-cases',
      user,
      '--format',
      'json',
      '--category',
      'optional',
      'meaning',
    ]);
    const found = new Set(
      (JSON.parse(out) as readonly { readonly category: string }[]).map(each => each.category),
    );
    expect([...found]).toEqual(['optional', 'meaning']);
  });

  it('says so where cases are left out, and how to see them', async () => {
    const wide = `${join(folder, 'wide.ts')}#Wide`;
    const { err } = await recordedRun(['edge-cases', wide, '--format', 'json']);
    expect(err).toMatch(/^fauxture: \d+ more cases were left out, .* --category shows more of one kind\.\n$/);
    expect((await recordedRun(['edge-cases', user])).err).toBe('');
  });

  it('writes a file, the same for the same seed', async () => {
    const out = join(folder, 'user.edge-cases.ts');
    await recordedRun(['edge-cases', user, '--out', out, '--seed', '3']);
    expect(existsSync(out)).toBe(true);
    const again = await recordedRun(['edge-cases', user, '--seed', '3']);
    expect(again.out).toBe(readFileSync(out, 'utf8'));
  });

  it.each([
    [['edge-cases', join(folder, 'user.ts')], 2, /Name a type after the file/],
    [['edge-cases', user, '--category', 'nothing'], 2, /no category nothing/],
    [['edge-cases', `${join(folder, 'user.ts')}#Nobody`], 2, /Nobody/],
    [['edge-cases', user, '--format', 'json', '--runner', 'vitest'], 2, /--format ts/],
    [['edge-cases', join(folder, 'none.schema.json')], 2, /no file/],
  ] as const)('says what is wrong with %j', async (args, expected, message) => {
    const { code, err } = await recordedRun([...args]);
    expect(code).toBe(expected);
    expect(err).toMatch(message);
  });
});
